import { get } from 'node:http'
import sql from 'sql-template-tag'
import { createEveryone, viewersOf, type Everyone } from '../../../test/everyone.js'
import { asApiKey, createCategory, createTicket } from '../../../test/factories.js'
import { statementsOf } from '../../../test/statements.js'
import { startTestServer, type TestServer } from '../../../test/test-server.js'
import type { TestViewer } from '../../../test/test-viewer.js'

const HEADER = 'Number,Title,Status,Priority,Category,Assignee,Client,Email,External ID,Desk,Source,Created,Updated'

describe('GET /tickets.csv', () => {
  let server: TestServer
  let everyone: Everyone

  beforeAll(async () => {
    server = await startTestServer()
    everyone = await createEveryone(server)
  })
  afterAll(() => server.stop())

  const addressOf = (query: object) => {
    const texts = Object.entries(query).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)] as [string, string])
    return `${server.url}/tickets.csv?${new URLSearchParams(texts)}`
  }
  const ask = (query: object, viewer: TestViewer = everyone.operator.viewer) => fetch(addressOf(query), { headers: viewer.headers })
  const linesOf = async (query: object, viewer?: TestViewer) => {
    const bytes = Buffer.from(await (await ask(query, viewer)).arrayBuffer())
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    const text = bytes.subarray(3).toString('utf8')
    expect(text.endsWith('\r\n')).toBe(true)
    return text.slice(0, -2).split('\r\n')
  }
  const numbersOf = async (query: object, viewer?: TestViewer) => (await linesOf(query, viewer)).slice(1).map((line) => line.split(',')[0])

  it('has a row for each ticket, with a heading', async () => {
    const categoryId = await createCategory(server, everyone.desk.id, 'Machines')
    const { id, number } = await createTicket(everyone.client, { title: 'Żółć, "ink" &\nmore', priority: 'HIGH', categoryId })
    await everyone.operator.viewer.data('mutation ($id: ID!, $to: ID!) { ticketAssign(ticketId: $id, operatorId: $to) { userErrors { code } } }', { id, to: everyone.operator.id })
    const { ticket } = await everyone.operator.viewer.data('query ($id: ID!) { ticket(id: $id) { createdAt updatedAt desk { name } client { email externalId } } }', { id })
    const [heading, ...rows] = await linesOf({ filter: { priority: ['HIGH'] } })
    expect(heading).toBe(HEADER)
    expect(rows).toEqual([
      `${number},"Żółć, ""ink"" &\nmore",OPEN,HIGH,Machines,Olga,Clara,${ticket.client.email},${ticket.client.externalId},${ticket.desk.name},WIDGET,${ticket.createdAt},${ticket.updatedAt}`,
    ])
  })

  it('is a download that nobody keeps or guesses at', async () => {
    const { status, headers } = await ask({})
    expect([status, ...['content-type', 'content-disposition', 'x-content-type-options', 'cache-control'].map((name) => headers.get(name))]).toEqual([
      200,
      'text/csv; charset=utf-8',
      expect.stringMatching(/^attachment; filename="tickets-\d{4}-\d\d-\d\d\.csv"$/),
      'nosniff',
      'private, no-store',
    ])
  })

  it.each(['=1+1', '+1', '-1', '@sum(A1)', '\t=1', '\r=1', '＝1'])('quotes what starts a formula: %j', async (title) => {
    const { id } = await createTicket(everyone.client)
    await server.services.database.rows(sql`update ticket set title = ${title}, source = 'EMAIL' where id = ${id}::uuid`)
    const text = (await linesOf({ filter: { source: ['EMAIL'] } })).join('\r\n')
    expect(text).toContain(`'${title}`)
    await server.services.database.rows(sql`update ticket set source = 'WIDGET' where id = ${id}::uuid`)
  })

  it('follows filter and order as Query.tickets does', async () => {
    const made = [await createTicket(everyone.client, { priority: 'LOW' }), await createTicket(everyone.client, { priority: 'URGENT' })].map(({ number }) => number)
    const filter = { priority: ['LOW', 'URGENT'] }
    expect(await numbersOf({ filter, orderBy: { field: 'CREATED_AT', direction: 'ASC' } })).toEqual(made)
    expect(await numbersOf({ filter, orderBy: { field: 'PRIORITY', direction: 'DESC' } })).toEqual([...made].reverse())
    expect(await numbersOf({ filter: { createdFrom: '2999-01-01T00:00:00Z' } })).toEqual([])
  })

  it('is for operators and keys that may read tickets, each with what they may see', async () => {
    const ticket = await createTicket(everyone.client)
    const viewers = await viewersOf(server, everyone, ticket, [['tickets:read'], ['comments:read']])
    const answers: Record<string, unknown> = {}
    for (const [name, viewer] of viewers) {
      const response = await ask({}, viewer)
      answers[name] = response.ok ? (await response.text()).includes(ticket.number) : ((await response.json()) as { error: { code: string } }).error.code
    }
    const refused = 'NOT_ALLOWED'
    expect(answers).toEqual({
      admin: true,
      operator: true,
      operatorElsewhere: false,
      client: refused,
      otherClient: refused,
      publicLink: refused,
      otherPublicLink: refused,
      nobody: 'UNAUTHENTICATED',
      'key: admin': true,
      'key: tickets:read': true,
      'key: comments:read': refused,
    })
    const withoutClients = (await asApiKey(server, ['tickets:read'])).viewer
    expect((await linesOf({}, withoutClients)).join()).not.toContain('Clara')
  })

  it.each<[string, object, string]>([
    ['no JSON', { filter: '{' }, 'filter: this is not JSON. Give an object and encode it for the address.'],
    ['an unknown field', { filter: { colour: 'red' } }, 'filter: Field "colour" is not defined by type "TicketFilter".'],
    ['a wrong value', { filter: { status: ['HAPPY'] } }, 'filter: status.0: Value "HAPPY" does not exist in "TicketStatus" enum.'],
    ['a wrong moment', { filter: { createdFrom: 'yesterday' } }, 'filter: createdFrom: Give a moment like 2026-01-31T12:00:00Z.'],
    ['an order without its parts', { orderBy: {} }, 'orderBy: Field "field" of required type "TicketOrderField!" was not provided. Field "direction" of required type "OrderDirection!" was not provided.'],
    ['text that cannot be stored', { filter: { search: 'a\0b' } }, 'filter: search: text must not contain the NUL character or half of a surrogate pair.'],
  ])('refuses %s, and says what is wrong', async (_name, query, message) => {
    const response = await ask(query)
    expect([response.status, await response.json()]).toEqual([400, { error: { code: 'INVALID', message, requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) } }])
  })

  it('refuses a filter that is given twice', async () => {
    const response = await fetch(`${server.url}/tickets.csv?filter={}&filter={}`, { headers: everyone.operator.viewer.headers })
    expect([response.status, await response.json()]).toMatchObject([400, { error: { message: 'filter: give it once.' } }])
  })

  describe('of many tickets', () => {
    const MANY = 10_000
    /** More than the buffers of a connection take, so that the server has to wait for its reader. */
    const LONG_TITLE = 'x'.repeat(2000)
    beforeAll(() =>
      server.services.database.rows(sql`
        insert into ticket (id, desk_id, number, title, content, content_html, source, client_id)
        select gen_random_uuid(), ${everyone.desk.id}::uuid, 'MANY-' || nr, ${LONG_TITLE}, 'Content', 'Content', 'API', ${everyone.client.id}::uuid from generate_series(1, ${MANY}::int) nr`),
    )
    const filter = { source: ['API'] }
    const orderBy = { field: 'CREATED_AT', direction: 'ASC' }

    it('has each of them once, read page by page', async () => {
      const statements = await statementsOf(async () => expect(new Set(await numbersOf({ filter, orderBy })).size).toBe(MANY))
      expect(statements.filter(({ text }) => text.includes('from ticket')).length).toBe(MANY / 200)
    })

    it('is read no further when the client has gone', async () => {
      const statements = await statementsOf(async () => {
        await new Promise<void>((resolve, reject) => {
          const request = get(addressOf({ filter, orderBy }), { headers: everyone.operator.viewer.headers }, (response) => {
            response.once('data', () => {
              request.destroy()
              resolve()
            })
          }).on('error', reject)
        })
        // As long as it takes to read them all, which the first one would do meanwhile.
        await numbersOf({ filter, orderBy })
      })
      expect(statements.filter(({ text }) => text.includes('from ticket')).length).toBeLessThan(1.5 * (MANY / 200))
    })

    it('ends when its credential does', async () => {
      const key = await asApiKey(server, ['tickets:read'])
      const response = await ask({ filter, orderBy }, key.viewer)
      const reader = response.body!.getReader()
      await reader.read()
      await server.services.database.rows(sql`update api_key set revoked_at = now() where id = ${key.id}::uuid`)
      const readOn = async () => {
        for (;;) if ((await reader.read()).done) return
      }
      await expect(readOn()).rejects.toThrow()
    })
  })
})
