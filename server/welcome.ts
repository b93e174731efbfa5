import sql from 'sql-template-tag'
import type { Services } from './core/services.js'
import { DEMO_CLIENT } from './demo/demo-client.js'
import { keptDemoOperators } from './demo/demo-operators.js'
import { publicUrl } from './modules/public-links/public-url.js'

/** What is printed when the helpdesk is ready: where everything is, and how to get in. */
export async function welcome(services: Services): Promise<string> {
  const { publicUrl: origin, production, catchesMail } = services.config
  const lines = [`Operator panel   ${origin}/`, `API explorer     ${origin}/graphql`]
  if (catchesMail) lines.push(`Its mails        ${origin}/dev/mailbox`)
  const demo = production ? null : await demoLink(services)
  if (demo) lines.push(`Demo client page ${origin}/helpdesk/demo`, `A public link    ${demo}`)
  return ['', 'The helpdesk is ready.', '', ...lines, '', ...(await waysIn(services)), ''].join('\n')
}

async function demoLink(services: Services): Promise<string | null> {
  const [link] = await services.database.rows<{ token: Buffer }>(sql`
    select link.token_encrypted as token from public_link link join ticket on ticket.id = link.ticket_id join client on client.id = ticket.client_id
     where client.external_id = ${DEMO_CLIENT.externalId} and client.verified and link.revoked_at is null order by ticket.last_public_seq desc limit 1`)
  return link ? publicUrl(services, link.token) : null
}

async function waysIn({ config, database }: Services): Promise<string[]> {
  const operators = config.production ? [] : await keptDemoOperators(config)
  if (operators.length) {
    const width = Math.max(...operators.map(({ email }) => email.length))
    return ['Demo operators:', ...operators.map(({ email, password, role }) => `  ${email.padEnd(width)}  ${password}  ${role}`)]
  }
  const [any] = await database.rows(sql`select from operator limit 1`)
  if (any) return []
  return ['Create the first operator:', '  npm run operator:create -- --name "Your Name" --email you@example.com --admin']
}
