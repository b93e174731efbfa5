import { createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SignJWT } from 'jose'
import type { Page } from 'playwright-core'
import { ask } from './ask.js'
import { deskNamed, type TestDesk } from './desks.js'

/** What stands in the address of the host's page: who is signed in there, and how the page embeds the helpdesk. */
export interface Visit {
  /** Who is signed in at the host. */
  externalId?: string
  /** `wrongly` is a JWT of another secret; `not` gives the email and name alone. */
  signed?: 'jwt' | 'hmac' | 'wrongly' | 'not'
  /** The page's own language. */
  lang?: string
  /** What the snippet says in `data-locale`. */
  locale?: string
  /** With a launcher unless told otherwise. */
  place?: 'inline'
  /** The page's styles undo whatever they reach. */
  styles?: 'hostile'
  /** The ticket that a link in the host's own mail leads to. */
  n?: string
}

/** A company's site, on another site than the helpdesk: 127.0.0.1, where that is on localhost. */
export interface HostSite {
  origin: string
  desk: TestDesk
  /** The external IDs that the site's server was asked to sign, in order. */
  signings: string[]
  addressOf(visit: Visit): string
  stop(): Promise<void>
}

/** Starts the site for the desk of that name, with a secret that the admin who is signed in on the page makes. */
export async function startHostSite(admin: Page, deskName = 'Support'): Promise<HostSite> {
  const helpdesk = new URL(admin.url()).origin
  const desk = await deskNamed(admin, deskName)
  const secret = await newSecret(admin, desk.id)
  const signings: string[] = []

  const identityOf = async ({ externalId = 'host-1', signed = 'jwt' }: Visit): Promise<object> => {
    const person = { email: `${externalId}@example.com`, name: `Visitor ${externalId}` }
    if (signed === 'not') return person
    signings.push(externalId)
    if (signed === 'hmac') return { externalId, signature: createHmac('sha256', secret).update(externalId).digest('hex'), ...person }
    const jwt = new SignJWT(person).setProtectedHeader({ alg: 'HS256' }).setSubject(externalId).setAudience(desk.token).setIssuedAt().setExpirationTime('10 minutes')
    return { jwt: await jwt.sign(new TextEncoder().encode(signed === 'wrongly' ? [...secret].reverse().join('') : secret)) }
  }
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url!, 'http://127.0.0.1')
    const visit = Object.fromEntries(searchParams) as Visit
    const send = (type: string, body: string) => response.setHeader('content-type', `${type}; charset=utf-8`).end(body)
    switch (pathname) {
      case '/':
        return void send('text/html', pageOf(helpdesk, desk.token, visit))
      case '/identity':
        return void send('application/json', JSON.stringify(await identityOf(visit)))
      case '/site.js':
        return void send('text/javascript', SCRIPT)
      case '/site.css':
        return void send('text/css', STYLES)
      case '/hostile.css':
        return void send('text/css', HOSTILE_STYLES)
    }
    response.writeHead(404).end()
  }
  const server = createServer((request, response) => {
    response.setHeader('content-security-policy', policyOf(helpdesk))
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)))
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    desk,
    signings,
    addressOf: (visit) => `${origin}/?${new URLSearchParams({ ...visit })}`,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function newSecret(admin: Page, deskId: string): Promise<string> {
  const { deskSecretCreate: { secret } } = await ask<{ deskSecretCreate: { secret: string } }>(
    admin, 'mutation ($deskId: ID!) { deskSecretCreate(deskId: $deskId) { secret userErrors { message } } }', { deskId })
  return secret
}

/** The strictest that docs/widget.md says the widget can live with. */
const policyOf = (helpdesk: string): string => [
  "default-src 'none'",
  `script-src 'self' ${helpdesk}`,
  "style-src 'self'",
  `frame-src ${helpdesk}`,
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

function pageOf(helpdesk: string, token: string, { lang = 'en', locale, place, styles }: Visit): string {
  const script = (attributes: string) => `<script async src="${helpdesk}/widget.js"${attributes}></script>`
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Acme Coffee</title>
    <link rel="stylesheet" href="/${styles === 'hostile' ? 'hostile' : 'site'}.css">
    <script src="/site.js"></script>
    ${script(place === 'inline' ? '' : ` data-desk="${token}"${locale ? ` data-locale="${locale}"` : ''}`)}
  </head>
  <body>
    <main>
      <h1>Acme Coffee</h1>
      <p>Freshly roasted, <a href="#orders">on its way to you</a>.</p>
      ${place === 'inline' ? `<helpdesk-widget desk="${token}"${locale ? ` locale="${locale}"` : ''}></helpdesk-widget>` : ''}
    </main>
  </body>
</html>`
}

/** The queue that docs/widget.md tells to put before the snippet, and what this site does with it. */
const SCRIPT = `
window.Helpdesk ||= (calls => new Proxy({}, {
  get: (_, name) => name === 'queued' ? calls : (...given) => { calls.push([name, given]) },
}))([])
window.told = []
for (const event of ['ready', 'open', 'close', 'ticketCreated', 'unread']) Helpdesk.on(event, detail => told.push({ event, ...detail }))
Helpdesk.identify(async () => (await fetch('/identity' + location.search)).json())
`

const STYLES = 'body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem } a { color: #1d4ed8 }'
const HOSTILE_STYLES = '* { all: unset !important }'
