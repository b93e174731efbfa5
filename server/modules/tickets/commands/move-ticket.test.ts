import sql from 'sql-template-tag'
import { asApiKey, asClient, asLinkHolder, asOperator, createDesk, createTicket, type TestClient, type TestOperator, type TestTicket } from '../../../test/factories.js'
import { startTestServer, type TestServer } from '../../../test/test-server.js'
import type { TestViewer } from '../../../test/test-viewer.js'

const STATUSES = ['OPEN', 'IN_PROGRESS', 'WAITING', 'RESOLVED', 'CLOSED']
const MUTATIONS: Record<string, string> = {
  RESOLVE: 'ticketResolve(ticketId: $id)',
  CLOSE: 'ticketClose(ticketId: $id)',
  REOPEN: 'ticketReopen(ticketId: $id)',
  START: 'ticketSetStatus(ticketId: $id, status: IN_PROGRESS)',
  WAIT: 'ticketSetStatus(ticketId: $id, status: WAITING)',
}
/** From PRODUCT.md and not from the code: where each move leads, from where it is legal. */
const TABLE = [
  ['RESOLVE', 'OPEN', 'RESOLVED'],
  ['RESOLVE', 'IN_PROGRESS', 'RESOLVED'],
  ['RESOLVE', 'WAITING', 'RESOLVED'],
  ['CLOSE', 'OPEN', 'CLOSED'],
  ['CLOSE', 'IN_PROGRESS', 'CLOSED'],
  ['CLOSE', 'WAITING', 'CLOSED'],
  ['CLOSE', 'RESOLVED', 'CLOSED'],
  ['REOPEN', 'RESOLVED', 'OPEN'],
  ['REOPEN', 'CLOSED', 'OPEN'],
  ['START', 'OPEN', 'IN_PROGRESS'],
  ['START', 'WAITING', 'IN_PROGRESS'],
  ['WAIT', 'OPEN', 'WAITING'],
  ['WAIT', 'IN_PROGRESS', 'WAITING'],
] as const
const LEGAL = new Map(TABLE.map(([move, from, to]) => [`${move} ${from}`, to]))
const PAIRS = Object.keys(MUTATIONS).flatMap((move) => STATUSES.map((from) => [move, from] as const))

describe('the moves of a ticket', () => {
  let server: TestServer
  let operator: TestOperator
  let client: TestClient
  let ticket: TestTicket

  beforeAll(async () => {
    server = await startTestServer()
    operator = await asOperator(server)
    client = await asClient(server, (await createDesk(server)).id)
  })
  afterAll(() => server.stop())
  beforeEach(async () => {
    ticket = await createTicket(client)
  })

  const put = (status: string) => server.services.database.rows(sql`update ticket set status = ${status}::ticket_status where id = ${ticket.id}`)
  const run = async (viewer: TestViewer, mutation: string) =>
    (await viewer.data(`mutation ($id: ID!) { done: ${mutation} { ticket { status } userErrors { code field } } }`, { id: ticket.id })).done as Record<string, any>
  const found = async (viewer: TestViewer = operator.viewer) =>
    (await viewer.data('query ($id: ID!) { ticket(id: $id) { status availableActions snoozedUntil eventCursor activity { nodes { __typename actorName ... on StatusChanged { from to } } } } }', { id: ticket.id })).ticket

  it.each(PAIRS)('%s from %s: offered and done where it is legal, and only there', async (move, from) => {
    await put(from)
    const to = LEGAL.get(`${move} ${from}`)
    const before = await found()
    expect(before.availableActions.includes(move)).toBe(to !== undefined)
    const done = await run(operator.viewer, MUTATIONS[move]!)
    const after = await found()
    if (to) {
      expect(done).toEqual({ ticket: { status: to }, userErrors: [] })
      expect(after.activity.nodes[0]).toEqual({ __typename: 'StatusChanged', actorName: operator.name, from, to })
    } else {
      expect(done).toEqual({ ticket: null, userErrors: [{ code: 'ILLEGAL_TRANSITION', field: null }] })
      expect(after).toEqual(before)
    }
  })

  it.each(PAIRS)('ticketSetStatus makes the move %s from %s', async (move, from) => {
    const status = { RESOLVE: 'RESOLVED', CLOSE: 'CLOSED', REOPEN: 'OPEN', START: 'IN_PROGRESS', WAIT: 'WAITING' }[move]
    await put(from)
    const { ticket: moved, userErrors } = await run(operator.viewer, `ticketSetStatus(ticketId: $id, status: ${status})`)
    if (LEGAL.has(`${move} ${from}`)) expect(moved).toEqual({ status })
    else expect(userErrors).toEqual([{ code: 'ILLEGAL_TRANSITION', field: null }])
  })

  it.each(Object.entries(MUTATIONS))('%s is neither offered to nor taken from clients, links and keys without tickets:write', async (move, mutation) => {
    const key = await asApiKey(server, ['tickets:read', 'comments:write', 'tasks:write'])
    for (const from of ['OPEN', 'CLOSED']) {
      await put(from)
      for (const viewer of [client.viewer, asLinkHolder(server, ticket.publicUrl), key.viewer]) {
        expect((await found(viewer)).availableActions).not.toContain(move)
        expect(await run(viewer, mutation)).toEqual({ ticket: null, userErrors: [{ code: 'NOT_ALLOWED', field: null }] })
      }
      expect((await found()).status).toBe(from)
    }
  })

  it('does not find the ticket of another desk, nor a made-up one', async () => {
    const outsider = await asOperator(server, { deskIds: [(await createDesk(server)).id] })
    expect(await run(outsider.viewer, MUTATIONS.CLOSE!)).toEqual({ ticket: null, userErrors: [{ code: 'NOT_FOUND', field: ['ticketId'] }] })
    ticket = { ...ticket, id: 'nonsense' }
    expect(await run(operator.viewer, MUTATIONS.CLOSE!)).toEqual({ ticket: null, userErrors: [{ code: 'NOT_FOUND', field: ['ticketId'] }] })
  })

  it.each(['RESOLVE', 'CLOSE'])('%s ends a snooze, and says so in the history', async (move) => {
    await server.services.database.rows(sql`update ticket set snoozed_until = now() + interval '1 day' where id = ${ticket.id}`)
    await run(operator.viewer, MUTATIONS[move]!)
    const { snoozedUntil, activity } = await found()
    expect(snoozedUntil).toBeNull()
    expect(activity.nodes.slice(0, 2).map(({ __typename }: { __typename: string }) => __typename)).toEqual(['Snoozed', 'StatusChanged'])
  })

  it('lets one of ten operators who resolve at once do it', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => run(operator.viewer, MUTATIONS.RESOLVE!)))
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1)
    expect((await found()).activity.nodes.map(({ __typename }: { __typename: string }) => __typename)).toEqual(['StatusChanged', 'TicketCreated'])
  })
})
