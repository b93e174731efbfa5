import sql from 'sql-template-tag'
import { v7 as uuid } from 'uuid'
import { addInternalComment, asClient, asLinkHolder, asOperator, createCategory, createDesk, createTicket, reply, type TestClient, type TestOperator, type TestTicket } from '../../test/factories.js'
import { statementsOf } from '../../test/statements.js'
import { startTestServer, type TestServer } from '../../test/test-server.js'
import type { TestViewer } from '../../test/test-viewer.js'

jest.setTimeout(60_000)

const LIST = `query ($first: Int!) { tickets(first: $first) { pageInfo { hasNextPage endCursor } nodes {
  id number title status priority source createdAt updatedAt snoozedUntil publicUrl availableActions eventCursor unread preview
  desk { id name } client { id displayName email externalId } category { id name } assignee { id name email }
} } }`
const LIST_WITH_COMMENTS = `query ($first: Int!) { tickets(first: $first) { nodes { id comments(first: 1) { totalCount nodes { body author { __typename } attachments { id } } } tasks { id } attachments { id } } } }`
const TICKET = `query ($id: ID!) { ticket(id: $id) {
  id number title contentHtml status priority source createdAt updatedAt publicUrl availableActions eventCursor
  desk { name } category { name } assignee { name } client { displayName email externalId }
  attachments { id fileName url } emailDelivery { status } mail { proven } quotedHtml
  comments(first: 50) { totalCount nodes { id bodyHtml authorName fromSupport visibility createdAt attachments { id fileName size url } emailDelivery { status } mail { proven } quotedHtml
    author { __typename ... on Operator { id name } ... on Client { id displayName } } } pageInfo { hasNextPage } }
  tasks { id number title closed assignee { name } }
  activity { nodes { __typename at actorName } }
} }`

describe('statements per request', () => {
  let server: TestServer
  let operator: TestOperator
  let client: TestClient
  let ticket: TestTicket

  beforeAll(async () => {
    server = await startTestServer()
    const desk = await createDesk(server)
    operator = await asOperator(server)
    client = await asClient(server, desk.id)
    ticket = await createTicket(client, { categoryId: await createCategory(server, desk.id) })
    for (let count = 0; count < 25; count++) {
      for (const commentId of [await reply(client.viewer, ticket.id), await addInternalComment(operator.viewer, ticket.id)]) await attach(ticket.id, commentId)
    }
    await attach(ticket.id, null)
    await operator.viewer.data('mutation ($id: ID!, $to: ID!) { ticketAddTask(ticketId: $id, input: { assigneeId: $to }) { task { id } } ticketAssign(ticketId: $id, operatorId: $to) { ticket { id } } }', { id: ticket.id, to: operator.id })
    for (let count = 0; count < 50; count++) await commented(await createTicket(await asClient(server, desk.id)))
  })
  afterAll(() => server.stop())

  const attach = (ticketId: string, commentId: string | null) =>
    server.services.database.rows(sql`
      insert into attachment (id, ticket_id, comment_id, uploader, file_name, content_type, size) values (${uuid()}, ${ticketId}, ${commentId}::uuid, 'operator:x', 'a.png', 'image/png', 1)`)
  const commented = async ({ id }: TestTicket) => {
    await reply(operator.viewer, id)
    await operator.viewer.data('mutation ($id: ID!, $to: ID!) { ticketAssign(ticketId: $id, operatorId: $to) { ticket { id } } }', { id, to: operator.id })
  }
  /** A second time, as the first may prepare what is kept. */
  const count = async (viewer: TestViewer, query: string, variables: object) => {
    await viewer.data(query, variables)
    const statements = await statementsOf(() => viewer.data(query, variables))
    return statements.length
  }

  it('are at most 4 for 50 tickets with client, category and assignee', async () => {
    const { tickets } = await operator.viewer.data(LIST, { first: 50 })
    expect(tickets.nodes).toHaveLength(50)
    expect(tickets.nodes.every(({ client, assignee }: Record<string, unknown>) => client && assignee)).toBe(true)
    expect(await count(operator.viewer, LIST, { first: 50 })).toBeLessThanOrEqual(4)
  })

  it('are as many for a client’s list with what is unread, and one more for the count of it', async () => {
    const unread = '{ tickets { nodes { number unread client { unreadTicketCount } } } viewer { ... on Client { unreadTicketCount } } }'
    for (let tickets = 0; tickets < 10; tickets++) await reply(operator.viewer, (await createTicket(client)).id)
    const { tickets, viewer } = await client.viewer.data(unread)
    expect([tickets.nodes.length, viewer.unreadTicketCount]).toEqual([11, 10])
    const plain = await count(client.viewer, '{ tickets { nodes { number } } viewer { ... on Client { id } } }', {})
    expect(await count(client.viewer, unread, {})).toBe(plain + 1)
  })

  it('are as many for 50 tickets as for 2, with a comment, its author, its files and the tasks of each', async () => {
    const few = await count(operator.viewer, LIST_WITH_COMMENTS, { first: 2 })
    expect(few).toBeGreaterThan(3)
    expect(await count(operator.viewer, LIST_WITH_COMMENTS, { first: 50 })).toBe(few)
  })

  it('are at most 10 for a ticket with 50 comments, their authors, files and mails, tasks, activity and the total', async () => {
    const { ticket: found } = await operator.viewer.data(TICKET, { id: ticket.id })
    expect(found.comments.totalCount).toBe(50)
    expect(new Set(found.comments.nodes.map(({ author }: { author: { __typename: string } }) => author.__typename))).toEqual(new Set(['Client', 'Operator']))
    expect(found.comments.nodes.every(({ attachments }: { attachments: unknown[] }) => attachments.length === 1)).toBe(true)
    expect([found.attachments, found.tasks, found.activity.nodes].map((list) => list.length)).toEqual([1, 1, 50])
    // One for the mails of the ticket and one for those of its comments, which only the team is told of.
    expect(await count(operator.viewer, TICKET, { id: ticket.id })).toBeLessThanOrEqual(10)
  })

  it('are at most 8 for the same ticket by its public link and by its client', async () => {
    for (const viewer of [client.viewer, asLinkHolder(server, ticket.publicUrl)]) expect(await count(viewer, TICKET, { id: ticket.id })).toBeLessThanOrEqual(8)
  })
})
