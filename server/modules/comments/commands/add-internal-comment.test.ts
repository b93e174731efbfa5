import sql from 'sql-template-tag'
import { asApiKey, asClient, asLinkHolder, asOperator, createDesk, createTicket, type TestClient, type TestOperator, type TestTicket } from '../../../test/factories.js'
import { startTestServer, type TestServer } from '../../../test/test-server.js'
import type { TestViewer } from '../../../test/test-viewer.js'

const TICKET = `query ($id: ID!) { ticket(id: $id) {
  status updatedAt eventCursor snoozedUntil availableActions
  comments(first: 100) { totalCount nodes { body visibility } pageInfo { hasNextPage endCursor } }
} }`

describe('Mutation.ticketAddInternalComment', () => {
  let server: TestServer
  let operator: TestOperator
  let client: TestClient
  let ticket: TestTicket

  beforeAll(async () => {
    server = await startTestServer()
  })
  afterAll(() => server.stop())
  beforeEach(async () => {
    const desk = await createDesk(server)
    operator = await asOperator(server)
    client = await asClient(server, desk.id)
    ticket = await createTicket(client)
  })

  const seenBy = async (viewer: TestViewer) => (await viewer.data(TICKET, { id: ticket.id })).ticket
  const add = async (viewer: TestViewer, input: object = {}) =>
    (await viewer.data(
      `mutation ($ticketId: ID!, $input: InternalCommentInput!) { ticketAddInternalComment(ticketId: $ticketId, input: $input) {
         comment { id body visibility fromSupport authorName } commentEdge { cursor } ticket { status } userErrors { code } } }`,
      { ticketId: ticket.id, input: { body: 'Known fault, **batch 7**.', ...input } },
    )).ticketAddInternalComment as Record<string, any>

  it.each(['OPEN', 'WAITING', 'RESOLVED', 'CLOSED'])('moves nothing that a client can see of a ticket that is %s', async (status) => {
    await server.services.database.rows(sql`update ticket set status = ${status}::ticket_status, snoozed_until = now() + interval '1 day' where id = ${ticket.id}`)
    const holder = asLinkHolder(server, ticket.publicUrl)
    const before = [await seenBy(client.viewer), await seenBy(holder)]
    const team = await seenBy(operator.viewer)
    const { comment, userErrors } = await add(operator.viewer)
    expect(userErrors).toEqual([])
    expect(comment).toEqual(expect.objectContaining({ visibility: 'INTERNAL', fromSupport: true, authorName: operator.name }))

    expect([await seenBy(client.viewer), await seenBy(holder)]).toEqual(before)
    const now = await seenBy(operator.viewer)
    expect([now.status, now.snoozedUntil, now.comments.totalCount]).toEqual([status, team.snoozedUntil, 1])
    expect(now.updatedAt > team.updatedAt).toBe(true)
    expect(now.eventCursor).not.toBe(team.eventCursor)
  })

  it('is for the team and for keys with internal:write', async () => {
    const [writer, replier] = [await asApiKey(server, ['tickets:read', 'internal:write']), await asApiKey(server, ['tickets:read', 'comments:write', 'internal:read'])]
    for (const viewer of [client.viewer, asLinkHolder(server, ticket.publicUrl), replier.viewer]) {
      expect(await add(viewer)).toEqual(expect.objectContaining({ comment: null, userErrors: [{ code: 'NOT_ALLOWED' }] }))
    }
    expect(await add(writer.viewer)).toEqual(expect.objectContaining({ comment: null, userErrors: [] }))
    expect((await seenBy(operator.viewer)).comments.totalCount).toBe(1)
  })

  it('gives a retry the first comment, and a changed payload a CONFLICT', async () => {
    const first = await add(operator.viewer, { idempotencyKey: 'draft' })
    expect((await add(operator.viewer, { idempotencyKey: 'draft' })).comment.id).toBe(first.comment.id)
    expect((await add(operator.viewer, { idempotencyKey: 'draft', body: 'Changed.' })).userErrors).toEqual([{ code: 'CONFLICT' }])
    expect((await seenBy(operator.viewer)).comments.totalCount).toBe(1)
  })
})
