import sql from 'sql-template-tag'
import { answersOf, createEveryone, viewersOf, type Everyone } from '../../../test/everyone.js'
import { asOperator, createCategory, createTicket } from '../../../test/factories.js'
import { statementsOf } from '../../../test/statements.js'
import { startTestServer, type TestServer } from '../../../test/test-server.js'
import { until, type TestViewer } from '../../../test/test-viewer.js'

jest.setTimeout(120_000)

/** What a list's row shows; for 500 tickets it must stay within what an operation may cost. */
const ROW = `id number title status priority unread preview createdAt updatedAt snoozedUntil availableActions eventCursor
  client { id displayName email } category { id name } assignee { id name } desk { id name colour }`

describe('Mutation.ticketBulkUpdate', () => {
  let server: TestServer
  let everyone: Everyone

  beforeAll(async () => {
    server = await startTestServer()
    everyone = await createEveryone(server)
  })
  afterAll(() => server.stop())

  const bulk = async (ticketIds: string[], input: object, viewer: TestViewer = everyone.operator.viewer) =>
    (
      await viewer.data(
        `mutation ($ticketIds: [ID!]!, $input: TicketBulkUpdateInput!) {
          ticketBulkUpdate(ticketIds: $ticketIds, input: $input) { changeId tickets { ${ROW} } failures { ticketId ticket { number } userErrors { code field message } } userErrors { code field } }
        }`,
        { ticketIds, input },
      )
    ).ticketBulkUpdate
  const tickets = (count: number) => Promise.all(Array.from({ length: count }, () => createTicket(everyone.client)))

  it('changes all that is asked of each ticket, as one change', async () => {
    const made = await tickets(3)
    const categoryId = await createCategory(server, everyone.desk.id)
    const until = new Date(Date.now() + 3_600_000).toISOString()
    const changed = await bulk(made.map(({ id }) => id), { status: 'IN_PROGRESS', priority: 'URGENT', categoryId, assigneeId: everyone.operator.id, snoozedUntil: until })
    expect(changed).toMatchObject({ failures: [], userErrors: [], changeId: expect.any(String) })
    expect(changed.tickets).toMatchObject(
      made.map(({ id }) => ({ id, status: 'IN_PROGRESS', priority: 'URGENT', category: { id: categoryId }, assignee: { id: everyone.operator.id }, snoozedUntil: expect.any(String) })),
    )
    const changes = await server.services.database.rows(sql`select distinct change_id from ticket_event where ticket_id = any(${made.map(({ id }) => id)}::uuid[]) and kind <> 'TicketCreated'`)
    expect(changes).toEqual([{ change_id: changed.changeId }])
  })

  it('is taken back as one', async () => {
    const made = await tickets(3)
    const { changeId } = await bulk(made.map(({ id }) => id), { status: 'CLOSED', priority: 'LOW' })
    const { changeUndo } = await everyone.operator.viewer.data(`mutation ($changeId: ID!) { changeUndo(changeId: $changeId) { tickets { ${ROW} } failures { ticketId ticket { number } userErrors { code field message } } userErrors { code } } }`, { changeId })
    expect(changeUndo.tickets).toHaveLength(3)
    expect(changeUndo.tickets[0]).toMatchObject({ status: 'OPEN', priority: 'NORMAL' })
  })

  it('goes on with the others where one is held by somebody for too long', async () => {
    const made = await tickets(6)
    const { dataSource } = server.services.database
    const changed = await dataSource.transaction(async (manager) => {
      await manager.query('select from ticket where id = $1 for update', [made[2]!.id])
      const changing = bulk(made.map(({ id }) => id), { priority: 'LOW' })
      // As PostgreSQL itself does when the time is up.
      await until(
        async () => (await server.services.database.rows(sql`select pg_cancel_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).length > 0,
        'the change to wait',
      )
      return changing
    })
    expect(changed.tickets).toHaveLength(5)
    expect(changed.failures).toMatchObject([{ ticketId: made[2]!.id, userErrors: [{ code: 'CONFLICT' }] }])
    expect(changed.changeId).toEqual(expect.any(String))
  })

  it('tells which could not be changed and why, and changes the others', async () => {
    const [open, closed] = await tickets(2)
    await bulk([closed!.id], { status: 'CLOSED' })
    const elsewhere = await createTicket(everyone.client)
    await server.services.database.rows(sql`update ticket set desk_id = ${everyone.otherDesk.id}::uuid where id = ${elsewhere.id}::uuid`)
    const changed = await bulk([closed!.id, elsewhere.id, 'nonsense', open!.id], { status: 'RESOLVED' })
    expect(changed.tickets.map(({ id }: { id: string }) => id)).toEqual([open!.id])
    expect(changed.failures).toMatchObject([
      { ticketId: closed!.id, ticket: { number: closed!.number }, userErrors: [{ code: 'ILLEGAL_TRANSITION' }] },
      { ticketId: elsewhere.id, ticket: null, userErrors: [{ code: 'NOT_FOUND', field: ['ticketId'] }] },
      { ticketId: 'nonsense', ticket: null, userErrors: [{ code: 'NOT_FOUND', field: ['ticketId'] }] },
    ])
  })

  it('leaves the ticket that one was merged into', async () => {
    const [ticket, into] = await tickets(2)
    await everyone.operator.viewer.data('mutation ($from: ID!, $into: ID!) { ticketMerge(ticketId: $from, intoTicketId: $into) { userErrors { code } } }', { from: ticket!.id, into: into!.id })
    const changed = await bulk([ticket!.id], { priority: 'LOW' })
    expect(changed).toMatchObject({ changeId: null, tickets: [], failures: [{ ticketId: ticket!.id, userErrors: [{ code: 'CONFLICT', field: ['ticketId'] }] }] })
  })

  it('changes nothing of a ticket of which a part cannot be changed', async () => {
    const [ticket] = await tickets(1)
    const stranger = await createCategory(server, everyone.otherDesk.id)
    const changed = await bulk([ticket!.id], { priority: 'LOW', status: 'RESOLVED', categoryId: stranger })
    expect(changed).toMatchObject({ changeId: null, tickets: [], failures: [{ userErrors: [{ code: 'NOT_FOUND', field: ['categoryId'] }] }] })
    const { ticket: found } = await everyone.operator.viewer.data('query ($id: ID!) { ticket(id: $id) { status priority } }', { id: ticket!.id })
    expect(found).toEqual({ status: 'OPEN', priority: 'NORMAL' })
  })

  it('answers with the tickets that are so already, without an event', async () => {
    const [ticket] = await tickets(1)
    const same = await bulk([ticket!.id, ticket!.id.toUpperCase()], { status: 'OPEN', priority: 'NORMAL', assigneeId: null, categoryId: null, snoozedUntil: null })
    expect(same).toMatchObject({ changeId: null, tickets: [{ id: ticket!.id }], failures: [] })
    const events = await server.services.database.rows(sql`select kind from ticket_event where ticket_id = ${ticket!.id}::uuid`)
    expect(events).toEqual([{ kind: 'TicketCreated' }])
  })

  it('gives a ticket only to an active operator who works its desk', async () => {
    const [ticket] = await tickets(1)
    const member = await asOperator(server, { deskIds: [everyone.desk.id] })
    const outcome = async (assigneeId: string) => (await bulk([ticket!.id], { assigneeId })).failures[0]?.userErrors[0].code ?? 'done'
    expect(await Promise.all([outcome(member.id), outcome(everyone.admin.id)])).toEqual(['done', 'done'])
    expect(await outcome(everyone.operatorElsewhere.id)).toBe('NOT_ALLOWED')
    expect(await outcome(everyone.client.id)).toBe('NOT_FOUND')
  })

  it.each<[string, string[], object, object]>([
    ['no tickets', [], { priority: 'LOW' }, { code: 'REQUIRED', field: ['ticketIds'] }],
    ['nothing to change', ['x'], {}, { code: 'REQUIRED', field: null }],
    ['nulls where none is meant', ['x'], { status: null, priority: null }, { code: 'REQUIRED', field: null }],
    ['more than 500', Array.from({ length: 501 }, (_, index) => String(index)), { priority: 'LOW' }, { code: 'TOO_LARGE', field: ['ticketIds'] }],
  ])('refuses %s', async (_name, ids, input, userError) => {
    expect(await bulk(ids, input)).toEqual({ changeId: null, tickets: [], failures: [], userErrors: [userError] })
  })

  it('is for the support team', async () => {
    const [ticket] = await tickets(1)
    const viewers = await viewersOf(server, everyone, ticket!, [['tickets:read'], ['tickets:read', 'tickets:write']])
    expect(await answersOf(viewers, async (viewer) => (await viewer.data('mutation ($id: ID!) { ticketBulkUpdate(ticketIds: [$id], input: { priority: LOW }) { failures { userErrors { code } } } }', { id: ticket!.id })).ticketBulkUpdate.failures[0]?.userErrors[0].code ?? 'done')).toEqual({
      admin: 'done',
      operator: 'done',
      operatorElsewhere: 'NOT_FOUND',
      client: 'NOT_ALLOWED',
      otherClient: 'NOT_FOUND',
      publicLink: 'NOT_ALLOWED',
      otherPublicLink: 'NOT_FOUND',
      nobody: 'NOT_FOUND',
      'key: admin': 'done',
      'key: tickets:read': 'NOT_ALLOWED',
      'key: tickets:read, tickets:write': 'done',
    })
  })

  it('changes 500 tickets with few statements for each, and reads them all at once', async () => {
    const ids = await manyTickets(500)
    const categoryId = await createCategory(server, everyone.desk.id)
    const input = { status: 'RESOLVED', priority: 'HIGH', categoryId, assigneeId: everyone.operator.id }
    let changed: { tickets: object[]; failures: object[] } | undefined
    const statements = await statementsOf(async () => (changed = await bulk(ids, input)))
    expect([changed!.tickets.length, changed!.failures.length]).toEqual([500, 0])
    // A transaction's begin and end, the lock, the ticket, the category and the assignee, a write for each field, the assignee's notification, the events.
    expect(statements.length).toBeLessThanOrEqual(500 * 12 + 10)
  })

  async function manyTickets(count: number): Promise<string[]> {
    const rows = await server.services.database.rows<{ id: string }>(sql`
      insert into ticket (id, desk_id, number, title, content, content_html, source, client_id)
      select gen_random_uuid(), ${everyone.desk.id}::uuid, 'MANY-' || nr, 'Ticket ' || nr, 'Content', 'Content', 'API', ${everyone.client.id}::uuid from generate_series(1, ${count}::int) nr
      returning id`)
    return rows.map(({ id }) => id)
  }
})
