import { builtPages } from '../test/built-pages.js'
import { addInternalComment, asClient, asOperator, createDesk, createTicket, reply, type TestClient, type TestOperator, type TestTicket } from '../test/factories.js'
import { statementsOf } from '../test/statements.js'
import { startTestServer, type TestServer } from '../test/test-server.js'
import { randomToken } from '../core/token.js'
import type { Pages } from './pages.js'

const HOSTILE = '</script><script>alert(1)</script><!-- \u2028 <b>x</b>'

describe('GET /helpdesk/ticket/<token>', () => {
  let pages: Pages & { remove(): Promise<void> }
  let server: TestServer
  let operator: TestOperator
  let client: TestClient
  let ticket: TestTicket

  beforeEach(async () => {
    pages = await builtPages()
    server = await startTestServer({ pages })
    operator = await asOperator(server)
    client = await asClient(server, (await createDesk(server)).id)
    ticket = await createTicket(client, { title: HOSTILE })
  })
  afterEach(async () => {
    jest.restoreAllMocks()
    await server.stop()
    await pages.remove()
  })

  const tokenOf = ({ publicUrl }: { publicUrl: string }) => publicUrl.split('/').at(-1)!
  const open = async (token: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${server.url}/helpdesk/ticket/${token}`, { headers })
    const { date: _, ...rest } = Object.fromEntries(response.headers)
    return { status: response.status, headers: rest, html: await response.text() }
  }
  const firstDataIn = (html: string) => JSON.parse(/<script type="application\/json" id="first-data">(.*?)<\/script>/s.exec(html)![1]!)

  it('shows the ticket in the first answer, in its desk’s language, with its styles and what its script needs', async () => {
    await reply(operator.viewer, ticket.id, 'For the client')
    await addInternalComment(operator.viewer, ticket.id)
    const { status, html } = await open(tokenOf(ticket))
    expect(status).toBe(200)
    expect(html).toContain('<html lang="en">')
    expect(html).toContain('<h1>The ticket</h1><p>For the client</p>')
    expect(html).toContain('<style>.bubble { color: teal }</style>')
    expect(html).not.toContain('rel="stylesheet"')
    const { data, renderedAt } = firstDataIn(html)
    expect(data.viewer.ticket.comments.nodes).toEqual([expect.objectContaining({ bodyHtml: '<p>For the client</p>\n' })])
    expect(Date.now() - renderedAt).toBeLessThan(60_000)
  })

  it('lets no text of the ticket out of the place that it is in', async () => {
    const { html } = await open(tokenOf(ticket))
    expect(firstDataIn(html).data.viewer.ticket.title).toBe(HOSTILE)
    expect(html).toContain('<title>&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;!-- ')
    expect(html).not.toMatch(/<script>|<!--/)
    expect(html.split('first-data')[1]).not.toContain('\u2028')
  })

  it('does not say its token', async () => {
    expect((await open(tokenOf(ticket))).html).not.toContain(tokenOf(ticket))
  })

  it('is one and the same page for every link that leads nowhere, with the headers of one that leads somewhere', async () => {
    const rotated = tokenOf(ticket)
    await operator.viewer.data('mutation ($id: ID!) { ticketRotateLink(ticketId: $id) { ticket { id } } }', { id: ticket.id })
    const other = await createTicket(client)
    const alive = await open(tokenOf(other))
    await operator.viewer.data('mutation ($id: ID!) { ticketRevokeLink(ticketId: $id) { ticket { id } } }', { id: other.id })
    const dead = await open(randomToken())
    expect(dead).toMatchObject({ status: 404, html: expect.stringContaining('<h1>deadLink in en</h1>') })
    expect(dead.html).not.toContain('src=')
    for (const token of [rotated, tokenOf(other), '', 'x', 'a/b', '%00', '%E0%A4%A', 'a'.repeat(3000), randomToken('hdk_'), randomToken('hdc_')]) expect(await open(token)).toEqual(dead)
    expect({ ...dead.headers, 'content-length': '' }).toEqual({ ...alive.headers, 'content-length': '' })
  })

  it('says what is wrong with a link in the language of the browser', async () => {
    expect((await open('x', { 'accept-language': 'sv, pl-PL;q=0.9, en;q=0.8' })).html).toContain('<html lang="pl">')
  })

  it('is not a way in for another kind of credential', async () => {
    expect((await open(operator.viewer.headers.authorization?.slice(7) ?? 'x')).status).toBe(404)
    expect((await open(client.viewer.headers.authorization!.slice(7))).status).toBe(404)
  })

  it('carries the headers of an address that is a credential', async () => {
    const { headers } = await open(tokenOf(ticket))
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow, noarchive',
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
    })
    const host = new URL(server.url).host
    expect(headers['content-security-policy']!.split('; ')).toEqual(expect.arrayContaining([
      "default-src 'none'", "script-src 'self'", `connect-src 'self' ws://${host} wss://${host}`, "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
    ]))
  })

  it('leaves a ticket to the browser that would make a page of many megabytes', async () => {
    for (let count = 0; count < 16; count++) await reply(operator.viewer, ticket.id, 'x'.repeat(64_000))
    const { status, html } = await open(tokenOf(ticket))
    expect(status).toBe(200)
    expect(html).toContain('<main id="root"></main>')
    expect(html).toContain('<html lang="en">')
    expect(html).toContain('src="/helpdesk/assets/index.js"')
    expect(html).not.toContain('first-data')
    expect(html).not.toContain('xxx')
  })

  it('takes at most 6 statements, however many comments there are', async () => {
    for (let count = 0; count < 20; count++) await reply(operator.viewer, ticket.id, `Comment ${count}`)
    await open(tokenOf(ticket))
    const statements = await statementsOf(() => open(tokenOf(ticket)))
    expect(statements.length).toBeGreaterThan(1)
    expect(statements.length).toBeLessThanOrEqual(6)
  })

  it('tells an address to wait that came with too many wrong ones, whatever it comes with then', async () => {
    for (let guesses = 0; guesses < 60; guesses++) await open(randomToken())
    const [right, wrong] = [await open(tokenOf(ticket)), await open(randomToken())]
    expect(right).toMatchObject({ status: 429, html: expect.stringContaining('<h1>tooManyAttempts in en</h1>') })
    expect(wrong).toEqual(right)
  })

  it('takes no notice of what a page elsewhere has its visitors’ browsers ask for, lest that page locks them out', async () => {
    const dead = await open(randomToken())
    for (const destination of ['image', 'iframe', 'empty']) {
      const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': destination }
      for (let guesses = 0; guesses < 30; guesses++) await open(randomToken(), headers)
      expect(await open(tokenOf(ticket), headers)).toEqual(dead)
    }
    for (const headers of [{ 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'document' }, { 'sec-fetch-site': 'same-origin', 'sec-fetch-dest': 'empty' }]) {
      expect(await open(tokenOf(ticket), headers)).toMatchObject({ status: 200 })
    }
  })

  it('says that something went wrong, with the request’s ID and the same headers, and logs the cause without the token', async () => {
    const { headers } = await open(tokenOf(ticket))
    const logged = jest.spyOn(server.services.log, 'error').mockImplementation(() => {})
    jest.spyOn(server.services.database, 'rows').mockRejectedValue(new Error('terminating connection'))
    const failed = await open(tokenOf(ticket))
    expect(failed.status).toBe(500)
    const { requestId } = logged.mock.calls.at(-1)![0] as unknown as { requestId: string }
    expect(failed.html).toContain(requestId)
    expect(failed.html).toContain('>Retry</a>')
    expect(failed.html).not.toContain('terminating')
    expect({ ...failed.headers, 'content-length': '' }).toEqual({ ...headers, 'content-length': '' })
    expect(JSON.stringify(logged.mock.calls)).not.toContain(tokenOf(ticket))
  })
})

describe('GET /helpdesk/ticket/<token> without a renderer', () => {
  it('is the page that shows itself in the browser, under the same headers', async () => {
    const pages = await builtPages({ rendered: false })
    const server = await startTestServer({ pages })
    const response = await fetch(`${server.url}/helpdesk/ticket/x`)
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.text()).toContain('src="/helpdesk/assets/index.js"')
    await server.stop()
    await pages.remove()
  })
})
