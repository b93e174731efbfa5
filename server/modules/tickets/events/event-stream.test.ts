import sql from 'sql-template-tag'
import { v7 as uuid } from 'uuid'
import { addInternalComment, asClient, asLinkHolder, asOperator, createDesk, createTicket, reply, type TestClient, type TestOperator, type TestTicket } from '../../../test/factories.js'
import { startTestServer, type TestServer } from '../../../test/test-server.js'
import { until, type Following } from '../../../test/test-viewer.js'

jest.setTimeout(60_000)

const COMMENT_ADDED = 'subscription ($ticketId: ID!, $after: String) { commentAdded(ticketId: $ticketId, after: $after) { cursor comment { body } } }'
const CURSORS = 'subscription ($ticketId: ID!, $after: String) { commentAdded(ticketId: $ticketId, after: $after) { cursor } }'
const TICKET_EVENTS = 'subscription ($ticketId: ID!, $after: String) { ticketEvents(ticketId: $ticketId, after: $after) { __typename cursor actorName } }'
const TICKET_CHANGED = 'subscription { ticketChanged { created ticket { id status } } }'

const bodies = (following: Following) => following.pushes.map(({ data }) => data?.commentAdded.comment.body as string)
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => String(from + index))

describe('a followed ticket', () => {
  let server: TestServer
  let operator: TestOperator
  let client: TestClient
  let ticket: TestTicket

  beforeAll(async () => {
    server = await startTestServer()
  })
  afterAll(() => server.stop())
  afterEach(() => server.disconnect())
  beforeEach(async () => {
    const desk = await createDesk(server)
    operator = await asOperator(server)
    client = await asClient(server, desk.id)
    ticket = await createTicket(client)
  })

  it('resumes after a connection was cut, without a gap, a double or a change of order', async () => {
    const write = async (from: number, to: number) => {
      for (const body of numbers(from, to)) {
        await addInternalComment(operator.viewer, ticket.id)
        await reply(operator.viewer, ticket.id, body)
      }
    }
    const first = await client.viewer.follow(COMMENT_ADDED, { ticketId: ticket.id, after: ticket.eventCursor })
    await write(1, 3)
    await first.pushed(3)
    client.viewer.cut()
    await first.ended()
    await write(4, 6)
    // Writing goes on while the subscription is opened again, so that what was missed and what is live meet.
    const writing = write(7, 20)
    const second = await client.viewer.follow(COMMENT_ADDED, { ticketId: ticket.id, after: first.pushes.at(-1)!.data!.commentAdded.cursor })
    await writing
    await second.pushed(17)
    expect([...bodies(first), ...bodies(second)]).toEqual(numbers(1, 20))
  })

  it.each(['before', 'after'] as const)('has no seam between what was missed and what is live: a comment that comes %s the missed ones are read', async (moment) => {
    await reply(operator.viewer, ticket.id, '1')
    const witness = await operator.viewer.follow(COMMENT_ADDED, { ticketId: ticket.id })
    const { rows } = server.services.database
    let goOn = () => undefined as void
    const held = new Promise<void>((resolve) => (goOn = resolve))
    const spy = jest.spyOn(server.services.database, 'rows').mockImplementation(async function (this: typeof server.services.database, statement) {
      if (!statement.text.trim().endsWith('order by event.seq')) return rows.call(this, statement)
      if (moment === 'before') await held
      const missed = await rows.call(this, statement)
      if (moment === 'after') await held
      return missed
    } as typeof rows)
    const following = await client.viewer.follow(COMMENT_ADDED, { ticketId: ticket.id, after: ticket.eventCursor })
    await reply(operator.viewer, ticket.id, '2')
    await witness.pushed(1)
    goOn()
    await following.pushed(2)
    spy.mockRestore()
    await reply(operator.viewer, ticket.id, '3')
    await until(() => bodies(following).includes('3'), 'the live one')
    expect(bodies(following)).toEqual(['1', '2', '3'])
  })

  it('takes the cursor of one process in another', async () => {
    const other = await server.another()
    const here = await client.viewer.follow(COMMENT_ADDED, { ticketId: ticket.id, after: ticket.eventCursor })
    await reply(operator.viewer, ticket.id, '1')
    await here.pushed(1)
    await reply(operator.viewer, ticket.id, '2')
    const there = await other.as({ authorization: client.authorization }).follow(COMMENT_ADDED, { ticketId: ticket.id, after: here.pushes[0]!.data!.commentAdded.cursor })
    await there.pushed(1)
    await reply(operator.viewer, ticket.id, '3')
    await there.pushed(2)
    expect(bodies(there)).toEqual(['2', '3'])
    await other.disconnect()
  })

  it('tells lists of both processes that a ticket was made and changed', async () => {
    const other = await server.another()
    const [here, there] = [await operator.viewer.follow(TICKET_CHANGED), await other.as({ cookie: operator.cookie }).follow(TICKET_CHANGED)]
    const made = await createTicket({ ...client, viewer: other.as({ authorization: client.authorization }) })
    await Promise.all([here.pushed(1), there.pushed(1)])
    await operator.viewer.data('mutation ($id: ID!) { ticketResolve(ticketId: $id) { userErrors { code } } }', { id: made.id })
    for (const following of [here, there]) {
      expect((await following.pushed(2)).map(({ ticketChanged }) => ticketChanged)).toEqual([
        { created: true, ticket: { id: made.id, status: 'OPEN' } },
        { created: false, ticket: { id: made.id, status: 'RESOLVED' } },
      ])
    }
    await other.disconnect()
  })

  it('tells a client of their own tickets only, and not of what is internal', async () => {
    const following = await client.viewer.follow(TICKET_CHANGED)
    const stranger = await asClient(server, (await createDesk(server)).id)
    await createTicket(stranger)
    await addInternalComment(operator.viewer, ticket.id)
    await operator.viewer.data('mutation ($id: ID!, $to: ID) { ticketAssign(ticketId: $id, operatorId: $to) { userErrors { code } } }', { id: ticket.id, to: operator.id })
    await reply(operator.viewer, ticket.id)
    const changes = await following.pushed(1)
    expect(changes.map(({ ticketChanged }) => ticketChanged.ticket.id)).toEqual([ticket.id])
  })

  it('numbers for a client only what they may see', async () => {
    const following = await client.viewer.follow(TICKET_EVENTS, { ticketId: ticket.id, after: ticket.eventCursor })
    await addInternalComment(operator.viewer, ticket.id)
    await reply(operator.viewer, ticket.id)
    await addInternalComment(operator.viewer, ticket.id)
    await reply(client.viewer, ticket.id)
    const cursors = (await following.pushed(2)).map(({ ticketEvents }) => Buffer.from(ticketEvents.cursor, 'base64url').toString())
    expect(cursors).toEqual([`["2","${ticket.id}"]`, `["3","${ticket.id}"]`])
  })

  it('is not followed by those who may not see it', async () => {
    const [otherClient, otherOperator] = [await asClient(server, (await createDesk(server)).id), await asOperator(server, { deskIds: [] })]
    const otherTicket = await createTicket(otherClient)
    for (const viewer of [otherClient.viewer, otherOperator.viewer, asLinkHolder(server, otherTicket.publicUrl)]) {
      const following = await viewer.follow(COMMENT_ADDED, { ticketId: ticket.id })
      expect(JSON.stringify(await following.pushed(1))).toContain('NOT_FOUND')
    }
  })

  it('is followed no more once the subscription ends, also when nothing has happened', async () => {
    const { feed } = server.services
    const followings = [
      await client.viewer.follow(COMMENT_ADDED, { ticketId: ticket.id }),
      await client.viewer.follow(TICKET_EVENTS, { ticketId: ticket.id }),
      await client.viewer.follow(TICKET_CHANGED),
    ]
    expect(feed.followers).toBe(3)
    for (const { end } of followings) end()
    await until(() => feed.followers === 0, 'the end by complete')

    await client.viewer.follow(COMMENT_ADDED, { ticketId: ticket.id })
    await client.viewer.follow(TICKET_CHANGED)
    client.viewer.cut()
    await until(() => feed.followers === 0, 'the end by a lost connection')
  })

  it('cuts off a reader that is too slow, who resumes; the others get everything', async () => {
    const [waves, perWave] = [5, 400]
    // The slow one comes first, so that its end would be felt by the next.
    const slowViewer = server.as({ authorization: client.authorization })
    const slow = await slowViewer.follow(COMMENT_ADDED, { ticketId: ticket.id })
    slowViewer.pause()
    const swift = await client.viewer.follow(CURSORS, { ticketId: ticket.id })
    // Large enough for the first few hundred to fill what the connection itself holds back.
    for (let wave = 1; wave <= waves; wave++) {
      await writeComments(perWave, 'x'.repeat(20_000))
      await swift.pushed(wave * perWave)
    }
    await until(() => server.services.feed.followers === 1, 'the slow reader to be cut off')
    slowViewer.resume()
    expect(await slow.ended()).toEqual([expect.objectContaining({ extensions: expect.objectContaining({ code: 'TOO_SLOW' }) })])

    await reply(operator.viewer, ticket.id)
    const resumed = await slowViewer.follow(CURSORS, { ticketId: ticket.id, after: slow.pushes.at(-1)!.data!.commentAdded.cursor })
    await Promise.all([swift.pushed(waves * perWave + 1), resumed.pushed(waves * perWave + 1 - slow.pushes.length)])
    expect(resumed.pushes.at(-1)).toEqual(swift.pushes.at(-1))
  })

  async function writeComments(count: number, body: string): Promise<void> {
    const { database, wake } = server.services
    await database.rows(sql`
      with commented as (
        insert into comment (id, ticket_id, visibility, author_kind, author_name, body, body_html)
        values (${uuid()}, ${ticket.id}, 'PUBLIC', 'system', 'Test', ${body}, '') returning id
      ), counted as (
        update ticket set last_seq = last_seq + ${count}::int, last_public_seq = last_public_seq + ${count}::int where id = ${ticket.id} returning last_seq - ${count}::int as seq
      )
      insert into ticket_event (id, ticket_id, seq, public_seq, kind, actor_kind, actor_name, comment_id)
      select gen_random_uuid(), ${ticket.id}::uuid, seq + nth, seq + nth, 'CommentAdded', 'system', 'Test', commented.id
        from commented, counted, generate_series(1, ${count}::int) nth`)
    wake.afterCommit('helpdesk_event')
  }
})
