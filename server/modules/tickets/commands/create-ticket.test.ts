import sql from 'sql-template-tag'
import { asApiKey, asClient, asLinkHolder, asOperator, createCategory, createDesk, createTicket, type TestClient, type TestDesk, type TestOperator } from '../../../test/factories.js'
import { startTestServer, type TestServer } from '../../../test/test-server.js'
import { until, type TestViewer } from '../../../test/test-viewer.js'

jest.setTimeout(30_000)

const TICKET_CREATE = `mutation ($input: TicketCreateInput!) {
  ticketCreate(input: $input) {
    ticket { id number title content contentHtml status priority source category { id } desk { id } client { id email name verified } createdAt updatedAt publicUrl availableActions activity { nodes { __typename actorName } } }
    number publicUrl
    userErrors { code field }
  }
}`

describe('Mutation.ticketCreate', () => {
  let server: TestServer
  let desk: TestDesk
  let operator: TestOperator
  let client: TestClient

  beforeAll(async () => {
    server = await startTestServer()
  })
  afterAll(() => server.stop())
  beforeEach(async () => {
    desk = await createDesk(server)
    operator = await asOperator(server, { deskIds: [desk.id] })
    client = await asClient(server, desk.id)
  })

  const create = async (viewer: TestViewer, input: object = {}) => {
    const { ticketCreate } = await viewer.data(TICKET_CREATE, { input: { title: 'No crema', content: 'Since **Monday**.', ...input } })
    return ticketCreate as Record<string, any>
  }
  const refused = async (viewer: TestViewer, input: object) => {
    const { ticket, number, publicUrl, userErrors } = await create(viewer, input)
    expect([ticket, number, publicUrl]).toEqual([null, null, null])
    return userErrors as { code: string; field: string[] | null }[]
  }
  const count = async (table: 'ticket' | 'client') => {
    const statement = table === 'ticket' ? sql`select count(*)::int as count from ticket where desk_id = ${desk.id}` : sql`select count(*)::int as count from client where desk_id = ${desk.id}`
    return (await server.services.database.rows<{ count: number }>(statement))[0]!.count
  }

  describe('by a client', () => {
    it('makes their own ticket at their desk', async () => {
      const categoryId = await createCategory(server, desk.id)
      const { ticket, number, publicUrl, userErrors } = await create(client.viewer, { title: '  No crema ', priority: 'HIGH', categoryId })
      expect(userErrors).toEqual([])
      expect(ticket).toEqual(expect.objectContaining({
        number,
        publicUrl,
        title: 'No crema',
        content: 'Since **Monday**.',
        contentHtml: '<p>Since <strong>Monday</strong>.</p>\n',
        status: 'OPEN',
        priority: 'HIGH',
        source: null,
        category: { id: categoryId },
        desk: { id: desk.id },
        client: expect.objectContaining({ id: client.id }),
        availableActions: ['REPLY'],
        activity: { nodes: [] },
      }))
      const { ticket: seen } = await operator.viewer.data('query ($id: ID!) { ticket(id: $id) { source assignee { id } activity { nodes { __typename actorName } } } }', { id: ticket.id })
      expect(seen).toEqual({ source: 'WIDGET', assignee: null, activity: { nodes: [{ __typename: 'TicketCreated', actorName: client.name }] } })
      expect(await asLinkHolder(server, publicUrl).data('{ viewer { ... on LinkHolder { ticket { id } } } }')).toEqual({ viewer: { ticket: { id: ticket.id } } })
    })

    it('is NORMAL and without a category unless told otherwise', async () => {
      expect((await create(client.viewer)).ticket).toEqual(expect.objectContaining({ priority: 'NORMAL', category: null }))
    })

    it('refuses to say for whom or where', async () => {
      for (const field of [{ deskId: desk.id }, { deskToken: desk.token }, { clientId: client.id }, { client: { email: 'other@example.com' } }]) {
        expect(await refused(client.viewer, field)).toEqual([{ code: 'NOT_ALLOWED', field: Object.keys(field) }])
      }
      expect(await count('ticket')).toBe(0)
    })

    it("takes neither another desk's category nor an archived or unknown one", async () => {
      const otherDesk = await createDesk(server)
      for (const categoryId of [await createCategory(server, otherDesk.id), await createCategory(server, desk.id, 'Old', true), '01900000-0000-7000-8000-000000000000', 'nonsense']) {
        expect(await refused(client.viewer, { categoryId })).toEqual([{ code: 'NOT_FOUND', field: ['categoryId'] }])
      }
    })
  })

  describe('by an operator', () => {
    it('is for a client of the desk', async () => {
      const { ticket } = await create(operator.viewer, { deskId: desk.id, clientId: client.id })
      expect(ticket).toEqual(expect.objectContaining({ source: 'PANEL', client: expect.objectContaining({ id: client.id }), activity: { nodes: [{ __typename: 'TicketCreated', actorName: operator.name }] } }))
    })

    it('finds a verified client by email in any case, or by external ID, and enters one who is not there', async () => {
      const known = await asClient(server, desk.id, { email: 'Jan@Example.com' })
      const byEmail = await create(operator.viewer, { deskId: desk.id, client: { email: 'jan@example.com', name: 'Somebody else' } })
      expect(byEmail.ticket.client).toEqual({ id: known.id, email: 'Jan@Example.com', name: known.name, verified: true })

      const entered = await create(operator.viewer, { deskId: desk.id, client: { email: 'new@example.com', name: 'New', externalId: 'crm-1' } })
      expect(entered.ticket.client).toEqual(expect.objectContaining({ email: 'new@example.com', name: 'New', verified: true }))
      const byExternalId = await create(operator.viewer, { deskId: desk.id, client: { externalId: 'crm-1' } })
      expect(byExternalId.ticket.client.id).toBe(entered.ticket.client.id)
    })

    it("does not take a stranger's claim for a client", async () => {
      await create(server.as(), { deskToken: desk.token, client: { email: 'claimed@example.com', name: 'Claimed' } })
      const { ticket } = await create(operator.viewer, { deskId: desk.id, client: { email: 'claimed@example.com' } })
      expect(ticket.client).toEqual(expect.objectContaining({ name: null, verified: true }))
    })

    it('refuses a desk that is not theirs, a client of another desk, and nobody', async () => {
      const otherDesk = await createDesk(server)
      const otherClient = await asClient(server, otherDesk.id)
      expect(await refused(operator.viewer, { clientId: client.id })).toEqual([{ code: 'REQUIRED', field: ['deskId'] }])
      expect(await refused(operator.viewer, { deskId: otherDesk.id, clientId: otherClient.id })).toEqual([{ code: 'NOT_FOUND', field: ['deskId'] }])
      expect(await refused(operator.viewer, { deskId: desk.id, clientId: otherClient.id })).toEqual([{ code: 'NOT_FOUND', field: ['clientId'] }])
      expect(await refused(operator.viewer, { deskId: desk.id })).toEqual([{ code: 'REQUIRED', field: ['clientId'] }])
      expect(await refused(operator.viewer, { deskId: desk.id, client: { name: 'No address' } })).toEqual([{ code: 'REQUIRED', field: ['client', 'email'] }])
    })

    it('refuses to be told twice for whom, and makes neither ticket nor client', async () => {
      const twice = { deskId: desk.id, clientId: client.id, client: { email: 'other@example.com' } }
      for (const { viewer } of [operator, await asApiKey(server, ['admin'])]) expect(await refused(viewer, twice)).toEqual([{ code: 'INVALID', field: ['client'] }])
      expect([await count('ticket'), await count('client')]).toEqual([0, 1])
    })

    it('finds the client whom their host page signs for at that very moment', async () => {
      const { database } = server.services
      const signing = await database.pool.connect()
      try {
        await signing.query('begin')
        const { rows } = await signing.query<{ id: string }>('insert into client (id, desk_id, external_id, verified) values (gen_random_uuid(), $1, $2, true) returning id', [desk.id, 'crm-7'])
        const created = create(operator.viewer, { deskId: desk.id, client: { externalId: 'crm-7', email: 'seven@example.com' } })
        await until(async () => (await database.rows(sql`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).length > 0, 'the ticket to wait for the client')
        await signing.query('commit')
        const { ticket, userErrors } = await created
        expect([ticket?.client.id, userErrors]).toEqual([rows[0]!.id, []])
      } finally {
        signing.release()
      }
    })
  })

  describe('by an API key', () => {
    it('is for a client by id, and by email only with clients:write', async () => {
      const writer = await asApiKey(server, ['tickets:read', 'tickets:write'])
      const { ticket } = await create(writer.viewer, { deskId: desk.id, clientId: client.id })
      expect(ticket).toEqual(expect.objectContaining({ source: 'API', client: null, publicUrl: null }))
      expect(await refused(writer.viewer, { deskId: desk.id, client: { email: 'new@example.com' } })).toEqual([{ code: 'NOT_ALLOWED', field: ['client'] }])
      const full = await asApiKey(server, ['tickets:read', 'tickets:write', 'clients:read', 'clients:write'])
      expect((await create(full.viewer, { deskId: desk.id, client: { email: 'new@example.com' } })).ticket.client.email).toBe('new@example.com')
    })

    it('needs tickets:write', async () => {
      const reader = await asApiKey(server, ['tickets:read', 'clients:read', 'clients:write'])
      expect(await refused(reader.viewer, { deskId: desk.id, clientId: client.id })).toEqual([{ code: 'NOT_ALLOWED', field: null }])
    })
  })

  describe('by a stranger', () => {
    it('answers with number and link but no ticket, for a client of its own who is not verified', async () => {
      const known = await asClient(server, desk.id, { email: 'jan@example.com' })
      const { ticket, number, publicUrl, userErrors } = await create(server.as(), { deskToken: desk.token, client: { email: 'jan@example.com', name: 'Jan?' } })
      expect([ticket, userErrors]).toEqual([null, []])
      const { viewer } = await asLinkHolder(server, publicUrl).data('{ viewer { ... on LinkHolder { ticket { number } } } }')
      expect(viewer.ticket.number).toBe(number)
      const { ticketByNumber } = await operator.viewer.data('query ($number: String!) { ticketByNumber(number: $number) { source client { id name verified } } }', { number })
      expect(ticketByNumber).toEqual({ source: 'WIDGET', client: { id: expect.not.stringMatching(known.id), name: 'Jan?', verified: false } })
    })

    it('needs a desk and an email', async () => {
      const stranger = server.as()
      expect(await refused(stranger, { client: { email: 'a@example.com' } })).toEqual([{ code: 'REQUIRED', field: ['deskToken'] }])
      expect(await refused(stranger, { deskToken: 'nonsense', client: { email: 'a@example.com' } })).toEqual([{ code: 'NOT_FOUND', field: ['deskToken'] }])
      expect(await refused(stranger, { deskToken: desk.token })).toEqual([{ code: 'REQUIRED', field: ['client', 'email'] }])
      expect(await refused(stranger, { deskToken: desk.token, clientId: client.id })).toEqual([{ code: 'NOT_ALLOWED', field: ['clientId'] }])
    })

    it('gets their own ticket back by a key, and nobody else’s', async () => {
      const form = (email: string) => ({ deskToken: desk.token, idempotencyKey: 'form-1', client: { email } })
      const first = await create(server.as(), form('jan@example.com'))
      expect(await create(server.as(), form('jan@example.com'))).toEqual(first)
      const other = await create(server.as(), form('eve@example.com'))
      expect([other.userErrors, other.number === first.number, other.publicUrl === first.publicUrl]).toEqual([[], false, false])
      expect(await refused(server.as(), { ...form('JAN@example.com'), content: 'Something else.' })).toEqual([{ code: 'CONFLICT', field: ['idempotencyKey'] }])
      expect(await count('ticket')).toBe(2)
    })
  })

  it('is not for the holder of a public link', async () => {
    const { publicUrl } = await createTicket(client)
    expect(await refused(asLinkHolder(server, publicUrl), {})).toEqual([{ code: 'NOT_ALLOWED', field: null }])
  })

  it('gives a retry the first ticket, a changed payload a CONFLICT, and two at once one ticket', async () => {
    const input = { content: 'The same.', idempotencyKey: 'form-1' }
    const [first, atOnce] = await Promise.all([create(client.viewer, input), create(client.viewer, input)])
    const retried = await create(client.viewer, input)
    expect([atOnce.ticket.id, retried.ticket.id, retried.number, retried.publicUrl]).toEqual([first.ticket.id, first.ticket.id, first.number, first.publicUrl])
    expect(await refused(client.viewer, { ...input, content: 'Changed.' })).toEqual([{ code: 'CONFLICT', field: ['idempotencyKey'] }])
    expect(await count('ticket')).toBe(1)

    const someoneElse = await asClient(server, desk.id)
    expect((await create(someoneElse.viewer, input)).ticket.id).not.toBe(first.ticket.id)
  })

  it('keeps a key for 24 hours', async () => {
    const input = { idempotencyKey: 'old' }
    const first = await create(client.viewer, input)
    await server.services.database.rows(sql`update idempotency_key set created_at = now() - interval '24 hours 1 minute' where actor = ${`client:${client.id}`}`)
    expect((await create(client.viewer, input)).ticket.id).not.toBe(first.ticket.id)
  })

  it('leaves nothing behind when it is refused: no client, no number', async () => {
    await refused(operator.viewer, { deskId: desk.id, client: { email: 'nobody@example.com' }, attachmentIds: ['01900000-0000-7000-8000-000000000000'] })
    expect(await count('client')).toBe(1)
    expect((await create(client.viewer)).number).toMatch(/-1$/)
  })

  describe('numbers', () => {
    const [year, month] = [new Date().toISOString().slice(0, 4), new Date().toISOString().slice(5, 7)]
    it.each([
      ['SUP-{{nr}}', ['SUP-1', 'SUP-2']],
      ['{{yy}}{{mm}}-{{nr-m}}', [`${year.slice(2)}${month}-1`, `${year.slice(2)}${month}-2`]],
      ['{{yyyy}}/{{nr}}/{{unknown}}', [`${year}/1/{{unknown}}`, `${year}/2/{{unknown}}`]],
    ])('follow the pattern %s', async (numberPattern, expected) => {
      const { id } = await createDesk(server, { numberPattern })
      const writer = await asClient(server, id)
      expect([(await create(writer.viewer)).number, (await create(writer.viewer)).number]).toEqual(expected)
    })

    it('are given once each, to 50 tickets at once', async () => {
      const numbers = (await Promise.all(Array.from({ length: 50 }, () => createTicket(client)))).map(({ number }) => number)
      const expected = Array.from({ length: 50 }, (_, index) => index + 1)
      expect(numbers.map((number) => Number(number.split('-')[1])).sort((a, b) => a - b)).toEqual(expected)
    })
  })
})
