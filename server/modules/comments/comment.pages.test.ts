import sql from 'sql-template-tag'
import { addInternalComment, asApiKey, asClient, asLinkHolder, asOperator, createDesk, createTicket, reply, type TestClient, type TestOperator, type TestTicket } from '../../test/factories.js'
import { startTestServer, type TestServer } from '../../test/test-server.js'
import type { TestViewer } from '../../test/test-viewer.js'

const COMMENTS = `query ($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $visibility: CommentVisibility) {
  ticket(id: $id) { comments(first: $first, after: $after, last: $last, before: $before, visibility: $visibility) {
    totalCount edges { cursor node { body } } nodes { body } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  } }
}`
const ACTIVITY = `query ($id: ID!, $first: Int, $after: String) {
  ticket(id: $id) { activity(first: $first, after: $after) { nodes { __typename cursor } edges { cursor } pageInfo { hasNextPage endCursor } } }
}`

describe('pages of a ticket', () => {
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
  /** Public 1, internal 2, public 3, … up to 12. */
  beforeEach(async () => {
    ticket = await createTicket(client)
    for (let number = 1; number <= 12; number++) {
      if (number % 2) await reply(client.viewer, ticket.id, String(number))
      else await addInternalComment(operator.viewer, ticket.id, String(number))
    }
  })

  const comments = async (viewer: TestViewer, variables: object = {}) => (await viewer.data(COMMENTS, { id: ticket.id, ...variables })).ticket.comments as Record<string, any>
  const bodies = (page: Record<string, any>): string[] => page.nodes.map(({ body }: { body: string }) => body)
  const PUBLIC = ['1', '3', '5', '7', '9', '11']
  const ALL = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']

  async function walk(viewer: TestViewer, direction: 'forward' | 'backward'): Promise<string[]> {
    const all: string[] = []
    for (let cursor: string | null = null; ; ) {
      const page: Record<string, any> = await comments(viewer, direction === 'forward' ? { first: 2, after: cursor } : { last: 2, before: cursor })
      if (direction === 'forward') all.push(...bodies(page))
      else all.unshift(...bodies(page))
      if (!(direction === 'forward' ? page.pageInfo.hasNextPage : page.pageInfo.hasPreviousPage)) return all
      cursor = direction === 'forward' ? page.pageInfo.endCursor : page.pageInfo.startCursor
    }
  }

  it('hold each comment once, oldest first, forward and backward, of those that the viewer may read', async () => {
    for (const direction of ['forward', 'backward'] as const) {
      expect(await walk(operator.viewer, direction)).toEqual(ALL)
      expect(await walk(client.viewer, direction)).toEqual(PUBLIC)
    }
  })

  it('hold comments of the same moment once', async () => {
    await server.services.database.rows(sql`update comment set created_at = '2026-01-01' where ticket_id = ${ticket.id}`)
    for (const direction of ['forward', 'backward'] as const) expect((await walk(operator.viewer, direction)).sort()).toEqual([...ALL].sort())
  })

  it('go on from a cursor although comments were written since', async () => {
    const first = await comments(client.viewer, { first: 4 })
    await addInternalComment(operator.viewer, ticket.id, '13')
    await reply(client.viewer, ticket.id, '14')
    expect(bodies(await comments(client.viewer, { after: first.pageInfo.endCursor }))).toEqual(['9', '11', '14'])
    expect(bodies(await comments(client.viewer, { last: 50, before: first.pageInfo.startCursor }))).toEqual([])
  })

  it.each([
    [{}],
    [{ first: 2 }],
    [{ last: 2 }],
    [{ first: 200 }],
    [{ first: 6 }],
    [{ last: 6 }],
  ])('count all that the viewer may read, whatever the page: %j', async (args) => {
    expect((await comments(operator.viewer, args)).totalCount).toBe(12)
    expect((await comments(client.viewer, args)).totalCount).toBe(6)
    expect((await comments(asLinkHolder(server, ticket.publicUrl), args)).totalCount).toBe(6)
    expect((await comments((await asApiKey(server, ['tickets:read'])).viewer, args)).totalCount).toBe(0)
    expect((await comments(operator.viewer, { ...args, visibility: 'INTERNAL' })).totalCount).toBe(6)
    expect((await comments(client.viewer, { ...args, visibility: 'INTERNAL' })).totalCount).toBe(0)
  })

  it('count all also on a page that a cursor cuts', async () => {
    const { edges } = await comments(client.viewer)
    for (const cut of [{ first: 50, after: edges[4].cursor }, { last: 50, before: edges[1].cursor }, { first: 50, before: edges[1].cursor }, { last: 50, after: edges[4].cursor }]) {
      const page = await comments(client.viewer, cut)
      expect([page.nodes.length, page.totalCount]).toEqual([1, 6])
    }
  })

  it('hold the history once, newest first, while things happen', async () => {
    const activity = async (variables: object) => (await operator.viewer.data(ACTIVITY, { id: ticket.id, ...variables })).ticket.activity
    const cursors: string[] = []
    for (let after: string | null = null, more = true; more; ) {
      const page: Record<string, any> = await activity({ first: 4, after })
      cursors.push(...page.nodes.map(({ cursor }: { cursor: string }) => cursor))
      more = page.pageInfo.hasNextPage
      after = page.pageInfo.endCursor
      await reply(client.viewer, ticket.id)
    }
    expect(cursors.map((cursor) => Number(JSON.parse(Buffer.from(cursor, 'base64url').toString())[0]))).toEqual([13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
  })

  it("give an event's cursor that a subscription and a reply take", async () => {
    const { nodes } = (await operator.viewer.data(ACTIVITY, { id: ticket.id, first: 3 })).ticket.activity
    const following = await operator.viewer.follow('subscription ($id: ID!, $after: String) { ticketEvents(ticketId: $id, after: $after) { cursor } }', { id: ticket.id, after: nodes[2].cursor })
    expect((await following.pushed(2)).map(({ ticketEvents }) => ticketEvents.cursor)).toEqual([nodes[1].cursor, nodes[0].cursor])
    await server.disconnect()
  })
})
