import { addInternalComment, asClient, asLinkHolder, asOperator, createDesk, createTicket, reply, type TestClient, type TestOperator, type TestTicket } from '../../test/factories.js'
import { startTestServer, type TestServer } from '../../test/test-server.js'

const COMMENT_ADDED = `subscription ($ticketId: ID!, $after: String) {
  commentAdded(ticketId: $ticketId, after: $after) { cursor comment { body visibility authorName } }
}`

describe('Subscription.commentAdded', () => {
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

  it('brings the client a reply the moment it is written, and never an internal comment', async () => {
    const following = await client.viewer.follow(COMMENT_ADDED, { ticketId: ticket.id, after: ticket.eventCursor })
    await addInternalComment(operator.viewer, ticket.id, 'for the team')
    await reply(operator.viewer, ticket.id, 'for the client')
    const [push] = await following.pushed(1)
    expect(push!.commentAdded.comment).toEqual({ body: 'for the client', visibility: 'PUBLIC', authorName: operator.name })
  })

  it('brings operators both', async () => {
    const following = await operator.viewer.follow(COMMENT_ADDED, { ticketId: ticket.id })
    await addInternalComment(operator.viewer, ticket.id, 'for the team')
    await reply(client.viewer, ticket.id, 'from the client')
    const pushes = await following.pushed(2)
    expect(pushes.map((push) => push.commentAdded.comment.body)).toEqual(['for the team', 'from the client'])
  })

  it('brings what was missed since a cursor, then goes on live, each once', async () => {
    await reply(operator.viewer, ticket.id, 'one')
    await reply(operator.viewer, ticket.id, 'two')
    const following = await asLinkHolder(server, ticket.publicUrl).follow(COMMENT_ADDED, { ticketId: ticket.id, after: ticket.eventCursor })
    await following.pushed(2)
    await reply(operator.viewer, ticket.id, 'three')
    const pushes = await following.pushed(3)
    expect(pushes.map((push) => push.commentAdded.comment.body)).toEqual(['one', 'two', 'three'])
  })

  it('brings the comments that another process has taken', async () => {
    const other = await server.another()
    const following = await client.viewer.follow(COMMENT_ADDED, { ticketId: ticket.id })
    await reply(other.as({ cookie: operator.cookie }), ticket.id, 'over there')
    const [push] = await following.pushed(1)
    expect(push!.commentAdded.comment.body).toBe('over there')
  })
})
