import { allScopesBut, answersOf, createEveryone, createFullTicket, keyName, viewersOf, type Everyone, type ViewerName } from '../../test/everyone.js'
import { addInternalComment, asApiKey, createTicket, reply } from '../../test/factories.js'
import { startTestServer, type TestServer } from '../../test/test-server.js'
import type { TestViewer } from '../../test/test-viewer.js'

const WITHOUT_INTERNAL = allScopesBut('internal:read')
const WITHOUT_COMMENTS = allScopesBut('comments:read')

let server: TestServer
let everyone: Everyone
let ticketId: string
let viewers: Map<ViewerName, TestViewer>

beforeAll(async () => {
  server = await startTestServer()
  everyone = await createEveryone(server)
  const ticket = await createFullTicket(server, everyone)
  ticketId = ticket.id
  viewers = await viewersOf(server, everyone, ticket, [WITHOUT_INTERNAL, WITHOUT_COMMENTS, ['tickets:read', 'internal:read', 'comments:read']])
})
afterAll(() => server.stop())

const PUBLIC = ['Public of the client', 'Public of the operator']
const ALL = ['Public of the client', 'Internal of the operator', 'Public of the operator']

describe('Ticket.comments', () => {
  it('holds and counts what a viewer may read', async () => {
    const answers = await answersOf(viewers, async (viewer) => {
      const { ticket } = await viewer.data('query ($id: ID!) { ticket(id: $id) { comments { totalCount nodes { body } } page: comments(first: 1) { totalCount } } }', { id: ticketId })
      const bodies = ticket?.comments.nodes.map(({ body }: { body: string }) => body)
      expect([ticket?.comments.totalCount, ticket?.page.totalCount]).toEqual([bodies?.length, bodies?.length])
      return bodies
    })
    expect(answers).toEqual({
      admin: ALL,
      operator: ALL,
      operatorElsewhere: undefined,
      client: PUBLIC,
      otherClient: undefined,
      publicLink: PUBLIC,
      otherPublicLink: undefined,
      nobody: undefined,
      'key: admin': ALL,
      [keyName(WITHOUT_INTERNAL)]: PUBLIC,
      [keyName(WITHOUT_COMMENTS)]: [],
      'key: tickets:read, internal:read, comments:read': ALL,
    })
  })

  it('is empty when those who may not read internal comments ask for just these', async () => {
    for (const name of ['client', 'publicLink', keyName(WITHOUT_INTERNAL)] as const) {
      const { ticket } = await viewers.get(name)!.data(
        'query ($id: ID!) { ticket(id: $id) { comments(visibility: INTERNAL) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }',
        { id: ticketId },
      )
      expect(ticket.comments).toEqual({ totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null } })
    }
  })

  it('turns pages for a client as if there were no internal comment, in both directions', async () => {
    const ticket = await createTicket(everyone.client)
    await addInternalComment(everyone.operator.viewer, ticket.id)
    for (const body of ['one', 'two', 'three']) {
      await reply(everyone.operator.viewer, ticket.id, body)
      await addInternalComment(everyone.operator.viewer, ticket.id)
    }
    const page = async (args: string) =>
      (await everyone.client.viewer.data(`query ($id: ID!) { ticket(id: $id) { comments(${args}) { edges { cursor node { body } } pageInfo { hasNextPage hasPreviousPage endCursor startCursor } } } }`, { id: ticket.id })).ticket.comments
    const bodies = ({ edges }: { edges: { node: { body: string } }[] }) => edges.map(({ node }) => node.body)

    const first = await page('first: 2')
    expect(bodies(first)).toEqual(['one', 'two'])
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
    const rest = await page(`first: 2, after: "${first.pageInfo.endCursor}"`)
    expect(bodies(rest)).toEqual(['three'])
    expect(rest.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
    const last = await page('last: 3')
    expect(bodies(last)).toEqual(['one', 'two', 'three'])
    expect(last.pageInfo.hasPreviousPage).toBe(false)
    expect(bodies(await page(`last: 1, before: "${last.edges[2].cursor}"`))).toEqual(['two'])
  })
})

describe('Query.comment', () => {
  it('gives the comments that a viewer may read, and null for all others', async () => {
    const { ticket } = await everyone.admin.viewer.data('query ($id: ID!) { ticket(id: $id) { comments { nodes { id } } } }', { id: ticketId })
    const ids = ticket.comments.nodes.map(({ id }: { id: string }) => id)
    const answers = await answersOf(viewers, async (viewer) => {
      const { fromClient, internal, fromOperator } = await viewer.data(
        'query ($a: ID!, $b: ID!, $c: ID!) { fromClient: comment(id: $a) { body } internal: comment(id: $b) { body } fromOperator: comment(id: $c) { body } }',
        { a: ids[0], b: ids[1], c: ids[2] },
      )
      return [fromClient, internal, fromOperator].map((comment) => comment?.body ?? null)
    })
    const none = [null, null, null]
    const publicOnly = ['Public of the client', null, 'Public of the operator']
    expect(answers).toEqual({
      admin: ALL,
      operator: ALL,
      operatorElsewhere: none,
      client: publicOnly,
      otherClient: none,
      publicLink: publicOnly,
      otherPublicLink: none,
      nobody: none,
      'key: admin': ALL,
      [keyName(WITHOUT_INTERNAL)]: publicOnly,
      [keyName(WITHOUT_COMMENTS)]: none,
      'key: tickets:read, internal:read, comments:read': ALL,
    })
  })

  it('is null for ids that name nothing', async () => {
    for (const id of ['00000000-0000-4000-8000-000000000000', 'nonsense', '']) {
      expect(await everyone.admin.viewer.data('query ($id: ID!) { comment(id: $id) { id } }', { id })).toEqual({ comment: null })
    }
  })
})

describe('Comment.author', () => {
  const authors = async (viewer: TestViewer) => {
    const { ticket } = await viewer.data(
      `query ($id: ID!) { ticket(id: $id) { comments { nodes { authorName fromSupport author {
        __typename ... on Operator { name email role } ... on Client { displayName email } ... on ApiKey { name prefix scopes } } } } } }`,
      { id: ticketId },
    )
    return ticket.comments.nodes
  }

  it('is known to operators with their addresses', async () => {
    const [fromClient, , fromOperator] = await authors(everyone.operator.viewer)
    expect(fromClient).toMatchObject({ authorName: 'Clara', fromSupport: false, author: { __typename: 'Client', displayName: 'Clara', email: expect.stringContaining('@') } })
    expect(fromOperator).toMatchObject({ authorName: 'Olga', fromSupport: true, author: { __typename: 'Operator', email: everyone.operator.email, role: 'OPERATOR' } })
  })

  it('is an operator’s name for a client', async () => {
    const [fromClient, fromOperator] = await authors(everyone.client.viewer)
    expect(fromClient.author.displayName).toBe('Clara')
    expect(fromOperator).toEqual({ authorName: 'Olga', fromSupport: true, author: { __typename: 'Operator', name: 'Olga', email: null, role: null } })
  })

  it('is no client for a public link and for keys without clients:read, but has the name beside', async () => {
    const [fromClient] = await authors(viewers.get('publicLink')!)
    expect(fromClient).toEqual({ authorName: 'Clara', fromSupport: false, author: null })
    const key = await asApiKey(server, ['tickets:read', 'comments:read'])
    expect((await authors(key.viewer))[0]).toEqual(fromClient)
  })

  it('tells of a key its name alone', async () => {
    const ticket = await createTicket(everyone.client)
    const key = await asApiKey(server, ['tickets:read', 'comments:read', 'comments:write'])
    await reply(key.viewer, ticket.id, 'From an app')
    const { ticket: seen } = await everyone.client.viewer.data('query ($id: ID!) { ticket(id: $id) { comments { nodes { author { ... on ApiKey { name prefix scopes createdAt lastUsedAt } } } } } }', { id: ticket.id })
    expect(seen.comments.nodes[0].author).toEqual({ name: expect.any(String), prefix: null, scopes: [], createdAt: null, lastUsedAt: null })
  })
})
