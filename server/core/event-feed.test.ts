import pg from 'pg'
import { asClient, asOperator, createDesk, createTicket, reply, type TestClient, type TestOperator, type TestTicket } from '../test/factories.js'
import { startTestServer, type TestServer } from '../test/test-server.js'
import { until } from '../test/test-viewer.js'
import type { FeedEvent } from './event-feed.js'

jest.setTimeout(30_000)

describe('the feed of events', () => {
  let server: TestServer
  let operator: TestOperator
  let client: TestClient
  let ticket: TestTicket
  let received: FeedEvent[]
  let unsubscribe: () => void

  beforeAll(async () => {
    server = await startTestServer()
  })
  afterAll(() => server.stop())
  beforeEach(async () => {
    const desk = await createDesk(server)
    operator = await asOperator(server)
    client = await asClient(server, desk.id)
    ticket = await createTicket(client)
    received = []
    unsubscribe = server.services.feed.subscribe((batch) => received.push(...batch))
  })
  afterEach(() => unsubscribe())

  const ofTicket = (ticketId: string) => received.filter((event) => event.ticketId === ticketId).map(({ seq }) => seq)

  /** A connection of a test's own, as a second writer or an administrator has. */
  async function connected<T>(use: (connection: pg.Client) => Promise<T>): Promise<T> {
    const connection = new pg.Client({ connectionString: server.services.database.url })
    await connection.connect()
    try {
      return await use(connection)
    } finally {
      await connection.end()
    }
  }

  /** An event in a transaction that is still open. */
  async function writeEvent(connection: pg.Client, ticketId: string): Promise<void> {
    await connection.query('begin')
    await connection.query(
      `with numbered as (update ticket set last_seq = last_seq + 1 where id = $1 returning last_seq)
       insert into ticket_event (id, ticket_id, seq, kind, actor_kind, actor_name)
       select gen_random_uuid(), $1, last_seq, 'LinkRevoked', 'system', 'Test' from numbered`,
      [ticketId],
    )
  }

  it('does not skip a transaction that began early and commits late, and hands each event out once', async () => {
    const late = await createTicket(client)
    await connected(async (connection) => {
      await writeEvent(connection, late.id)
      for (let count = 0; count < 3; count++) {
        await reply(operator.viewer, ticket.id)
        await until(() => ofTicket(ticket.id).includes(count + 2), 'an event that commits meanwhile')
      }
      expect(ofTicket(late.id)).not.toContain(2)
      await connection.query('commit')
    })
    await reply(operator.viewer, ticket.id)
    await until(() => ofTicket(late.id).includes(2) && ofTicket(ticket.id).includes(5), 'the late one')
    await reply(operator.viewer, ticket.id)
    await until(() => ofTicket(ticket.id).includes(6), 'one more')
    expect(ofTicket(late.id).filter((seq) => seq === 2)).toHaveLength(1)
    expect(ofTicket(ticket.id).filter((seq) => seq > 1)).toEqual([2, 3, 4, 5, 6])
  })

  it('hands out nothing of a transaction that was rolled back', async () => {
    await connected(async (connection) => {
      await writeEvent(connection, ticket.id)
      await connection.query('rollback')
    })
    await reply(operator.viewer, ticket.id)
    await until(() => ofTicket(ticket.id).includes(2), 'the reply')
    expect(received.filter(({ ticketId, kind }) => ticketId === ticket.id && kind === 'LinkRevoked')).toEqual([])
  })

  it('leaves alone what a dump brought from a cluster that has counted further', async () => {
    await connected(async (connection) => {
      await writeEvent(connection, ticket.id)
      await connection.query(`update ticket_event set xid = (pg_current_xact_id()::text::bigint + 1000000)::text::xid8 where ticket_id = $1 and seq = 2`, [ticket.id])
      await connection.query('commit')
    })
    await reply(operator.viewer, ticket.id)
    await until(() => ofTicket(ticket.id).includes(3), 'the reply')
    expect(ofTicket(ticket.id)).not.toContain(2)
  })

  it('finds by its sweep what no NOTIFY has told', async () => {
    await connected(async (connection) => {
      await writeEvent(connection, ticket.id)
      await connection.query('commit')
    })
    await until(() => ofTicket(ticket.id).includes(2), 'the sweep')
  })

  it('goes on when its LISTEN connection is killed, and listens again', async () => {
    const listeners = `select pid from pg_stat_activity where datname = current_database() and application_name = 'helpdesk events'`
    await connected(async (connection) => {
      const [before] = (await connection.query<{ pid: number }>(listeners)).rows
      await connection.query('select pg_terminate_backend($1)', [before!.pid])
      await reply(operator.viewer, ticket.id)
      await until(() => ofTicket(ticket.id).includes(2), 'the sweep')
      await until(async () => (await connection.query(`${listeners} and pid <> ${before!.pid} and query like 'listen%' and state = 'idle'`)).rows.length === 1, 'the new connection')
    })
    const started = Date.now()
    for (const seq of [3, 4, 5, 6]) {
      await reply(operator.viewer, ticket.id)
      await until(() => ofTicket(ticket.id).includes(seq), 'the event')
    }
    // One after the other, the sweeps of every two seconds alone would need six.
    expect(Date.now() - started).toBeLessThan(4000)
  })

  it('goes on when the connections of the pool are killed', async () => {
    await connected((connection) =>
      connection.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'helpdesk'`))
    await until(async () => (await operator.viewer.ask('{ viewer { __typename } }').catch(() => null))?.data?.viewer != null, 'the pool')
    await reply(operator.viewer, ticket.id)
    await until(() => ofTicket(ticket.id).includes(2), 'the event')
  })
})
