import { connect } from 'node:net'
import { asApiKey, asClient, asOperator, createDesk, createTicket, type TestClient, type TestTicket } from '../test/factories.js'
import { startTestServer, type TestServer } from '../test/test-server.js'
import type { TestViewer } from '../test/test-viewer.js'
import { encodeCursor } from './connection.js'

let server: TestServer
let client: TestClient
let ticket: TestTicket

beforeAll(async () => {
  server = await startTestServer()
  client = await asClient(server, (await createDesk(server)).id)
  ticket = await createTicket(client)
})
afterAll(() => server.stop())

type Refusal = { message: string; extensions: { code: string; field?: string; requestId: string } }

/** The errors that an operation over a socket is refused with, before it runs or as its only answer. */
async function refusal(query: string, variables: object = {}, viewer: TestViewer = client.viewer): Promise<Refusal> {
  const following = await viewer.follow(query, variables)
  const closed = await following.ended()
  const errors = (Array.isArray(closed) ? closed : following.pushes[0]?.errors) as Refusal[]
  expect(errors).toHaveLength(1)
  expect(errors[0]!.extensions.requestId).toMatch(/^[0-9a-f-]{36}$/)
  expect(JSON.stringify(errors)).not.toMatch(/select |relation|    at /)
  return errors[0]!
}

const COMMENT_ADDED = 'subscription ($ticketId: ID!, $after: String) { commentAdded(ticketId: $ticketId, after: $after) { cursor } }'
const TICKET_EVENTS = 'subscription ($ticketId: ID!, $after: String) { ticketEvents(ticketId: $ticketId, after: $after) { id } }'

describe('A socket refuses', () => {
  it.each([
    ['a query', '{ desks { id } }', /subscriptions only/],
    ['a mutation', 'mutation { operatorSignOut { userErrors { code } } }', /subscriptions only/],
    ['nonsense', '{', /Syntax Error/],
    ['an unknown field', 'subscription { ticketChangd { created } }', /Cannot query field "ticketChangd" on type "Subscription"\.$/],
    ['what is too deep', `subscription { ticketChanged { ticket { ${'comments { nodes { ticket { '.repeat(5)} id ${'} } }'.repeat(5)} } } }`, /depth limit of 14/],
    ['too many aliases', `subscription { ticketChanged { ${Array.from({ length: 31 }, (_, n) => `a${n}: created`).join(' ')} } }`, /Aliases limit of 30/],
    ['too many tokens', `subscription { ticketChanged { ${'created '.repeat(5000)} } }`, /5000 tokens/],
    ['too much at once', 'subscription { ticketChanged { ticket { comments(first: 200) { nodes { ticket { comments(first: 200) { nodes { id } } } } } } } }', /limit of 25000/],
  ])('%s', async (_what, query, message) => {
    expect((await refusal(query)).message).toMatch(message)
  })

  it.each([COMMENT_ADDED, TICKET_EVENTS])('a malformed cursor: %s', async (subscription) => {
    for (const after of ['', 'nonsense', encodeCursor(['-1']), encodeCursor(['99999999999']), encodeCursor(['1', '2'])]) {
      expect((await refusal(subscription, { ticketId: ticket.id, after })).extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' })
    }
  })

  it.each([COMMENT_ADDED, TICKET_EVENTS])('variables of another type, and the NUL character: %s', async (subscription) => {
    expect((await refusal(subscription, { ticketId: ticket.id, after: 1 })).extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' })
    expect((await refusal(subscription, {})).extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'ticketId' })
    expect((await refusal(subscription, { ticketId: '\0' })).extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'ticketId' })
  })

  it.each([COMMENT_ADDED, TICKET_EVENTS])('another’s ticket just as one that does not exist, or a nonsense id: %s', async (subscription) => {
    const [desk, foreign] = [await createDesk(server), await asClient(server, (await createDesk(server)).id)]
    const elsewhere = await asOperator(server, { deskIds: [desk.id] })
    const key = await asApiKey(server, ['comments:read', 'internal:read'])
    const refusals = []
    for (const viewer of [foreign.viewer, elsewhere.viewer, key.viewer]) {
      for (const ticketId of [ticket.id, '01900000-0000-7000-8000-000000000000', 'nonsense']) refusals.push(await refusal(subscription, { ticketId }, viewer))
    }
    const [{ message }] = refusals as [Refusal]
    expect(refusals.map((error) => [error.message, error.extensions.code])).toEqual(Array(9).fill([message, 'NOT_FOUND']))
  })

  it('nobody, and whoever comes with a wrong token, alike', async () => {
    const closed = []
    for (const authorization of [undefined, 'Bearer', 'Bearer nonsense', 'Basic YTpi', `${client.authorization}x`]) {
      const following = await server.as(authorization ? { authorization } : {}).follow(TICKET_EVENTS, { ticketId: ticket.id })
      const { code, reason } = (await following.ended()) as { code: number; reason: string }
      closed.push([code, reason])
    }
    expect(closed).toEqual(Array(5).fill([4403, 'Forbidden']))
  })

  it('an address that is none, and goes on', async () => {
    for (const target of ['//', '/nothing', 'http://[', '/graphql?\u00ff']) {
      await new Promise<void>((resolve) => {
        const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () => {
          socket.write(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`)
          socket.end()
        })
        socket.on('close', () => resolve()).on('error', () => resolve()).resume()
      })
    }
    expect((await client.viewer.data('{ viewer { __typename } }')).viewer).toEqual({ __typename: 'Client' })
  })
})
