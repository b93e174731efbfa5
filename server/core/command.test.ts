import sql from 'sql-template-tag'
import { addInternalComment, asClient, asLinkHolder, asOperator, createDesk, createTicket, reply, type TestClient, type TestOperator, type TestTicket } from '../test/factories.js'
import { startTestServer, type TestServer } from '../test/test-server.js'

jest.setTimeout(60_000)

interface Counters {
  lastSeq: number
  lastPublicSeq: number
}

describe('command', () => {
  let server: TestServer
  let operator: TestOperator
  let client: TestClient
  let ticket: TestTicket

  beforeAll(async () => {
    server = await startTestServer()
    operator = await asOperator(server)
    client = await asClient(server, (await createDesk(server)).id)
    await server.services.database.pool.query(`create function refuse() returns trigger language plpgsql as $$ begin raise exception 'refused by the test'; end $$`)
  })
  afterAll(() => server.stop())
  beforeEach(async () => {
    ticket = await createTicket(client)
  })

  const rows = <T extends object>(statement: ReturnType<typeof sql>) => server.services.database.rows<T>(statement)
  const counters = async () => (await rows<Counters>(sql`select last_seq as "lastSeq", last_public_seq as "lastPublicSeq" from ticket where id = ${ticket.id}`))[0]!
  const events = () => rows<{ seq: number; publicSeq: number | null }>(sql`select seq, public_seq as "publicSeq" from ticket_event where ticket_id = ${ticket.id} order by seq`)
  const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

  /** The whole state that a command on the ticket could have touched. */
  const state = () =>
    rows(sql`
      select row_to_json(ticket) as ticket, (select count(*) from comment where ticket_id = ticket.id) as comments, (select count(*) from ticket_event where ticket_id = ticket.id) as events,
             (select public::text || internal::text from ticket_text where ticket_id = ticket.id) as text, (select count(*) from idempotency_key) as keys, (select count(*) from ticket) as tickets,
             (select count(*) from ticket_task) as links, (select count(*) from task) as tasks, (select count(*) from graphile_worker.jobs) as jobs,
             (select json_agg(desk_counter) from desk_counter) as numbers, (select count(*) from public_link) as public_links
        from ticket where id = ${ticket.id}`)

  it('writes 50 comments of 50 at once, numbered without gap or double for both audiences', async () => {
    const holder = asLinkHolder(server, ticket.publicUrl)
    const writers = Array.from({ length: 50 }, (_, index) => (index % 2 ? client.viewer : holder))
    const internal = Array.from({ length: 10 }, () => addInternalComment(operator.viewer, ticket.id))
    await Promise.all([...writers.map((viewer, index) => reply(viewer, ticket.id, `Comment ${index}`)), ...internal])

    const written = await events()
    expect(written.map(({ seq }) => seq)).toEqual(upTo(61))
    expect(written.flatMap(({ publicSeq }) => publicSeq ?? [])).toEqual(upTo(51))
    expect(await counters()).toEqual({ lastSeq: 61, lastPublicSeq: 51 })
    const { ticket: seen } = await client.viewer.data('query ($id: ID!) { ticket(id: $id) { comments(first: 200) { totalCount nodes { body } } } }', { id: ticket.id })
    expect(seen.comments.totalCount).toBe(50)
    expect(new Set(seen.comments.nodes.map(({ body }: { body: string }) => body)).size).toBe(50)
  })

  it('runs commands on many tickets and tasks at once to their end', async () => {
    const tickets = await Promise.all(upTo(6).map(() => createTicket(client)))
    const { taskCreate } = await operator.viewer.data('mutation ($ids: [ID!]!) { taskCreate(input: { title: "All", ticketIds: $ids }) { task { id } } }', { ids: tickets.map(({ id }) => id) })
    const close = (status: string) =>
      operator.viewer.data('mutation ($id: ID!, $status: TaskStatus!) { taskUpdate(taskId: $id, input: { status: $status }) { userErrors { code } } }', { id: taskCreate.task.id, status })
    await Promise.all([...upTo(10).map((nr) => close(nr % 2 ? 'DONE' : 'TODO')), ...tickets.flatMap(({ id }) => upTo(5).map(() => reply(client.viewer, id)))])
    for (const { id } of tickets) {
      const written = await rows<{ seq: number }>(sql`select seq from ticket_event where ticket_id = ${id} order by seq`)
      expect(written.map(({ seq }) => seq)).toEqual(upTo(written.length))
    }
  })

  const REPLY = 'ticketReply(ticketId: $id, input: { body: "Lost", resolve: true, idempotencyKey: "lost" }) { userErrors { code } }'
  it.each([
    ['ticket_event', 'insert', REPLY],
    ['ticket', 'update', REPLY],
    ['ticket_text', 'update', REPLY],
    ['ticket_event', 'insert', 'ticketAddInternalComment(ticketId: $id, input: { body: "Lost" }) { userErrors { code } }'],
    ['ticket_event', 'insert', 'ticketAddTask(ticketId: $id) { userErrors { code } }'],
    ['ticket_event', 'insert', 'ticketRotateLink(ticketId: $id) { userErrors { code } }'],
    ['graphile_worker._private_jobs', 'insert', 'ticketSnooze(ticketId: $id, until: "2099-01-01T00:00:00Z") { userErrors { code } }'],
  ])('leaves nothing behind when writing to %s fails (%s): %s', async (table, operation, mutation) => {
    const before = await state()
    await server.services.database.pool.query(`create trigger refuse before ${operation} on ${table} for each row execute function refuse()`)
    try {
      const { errors } = await operator.viewer.ask(`mutation ($id: ID!) { ${mutation} }`, { id: ticket.id })
      expect(errors![0]!.extensions.code).toBe('INTERNAL_SERVER_ERROR')
      expect(JSON.stringify(errors)).not.toContain('refused by the test')
    } finally {
      await server.services.database.pool.query(`drop trigger refuse on ${table}`)
    }
    expect(await state()).toEqual(before)
  })

  it('leaves no ticket, number or link behind when its first event fails', async () => {
    const before = await state()
    await server.services.database.pool.query('create trigger refuse before insert on ticket_event for each row execute function refuse()')
    try {
      await client.viewer.ask('mutation { ticketCreate(input: { title: "Lost", content: "Lost" }) { number } }')
    } finally {
      await server.services.database.pool.query('drop trigger refuse on ticket_event')
    }
    expect(await state()).toEqual(before)
  })

  it('changes the times of a ticket with its events: both with a public one, the team’s alone with another', async () => {
    const times = async () => (await rows<{ updatedAt: string; publicUpdatedAt: string }>(sql`select updated_at as "updatedAt", public_updated_at as "publicUpdatedAt" from ticket where id = ${ticket.id}`))[0]!
    const before = await times()
    await addInternalComment(operator.viewer, ticket.id)
    const internal = await times()
    expect([internal.updatedAt > before.updatedAt, internal.publicUpdatedAt]).toEqual([true, before.publicUpdatedAt])
    await reply(operator.viewer, ticket.id)
    const replied = await times()
    expect([replied.updatedAt > internal.updatedAt, replied.publicUpdatedAt > internal.publicUpdatedAt]).toEqual([true, true])
  })
})
