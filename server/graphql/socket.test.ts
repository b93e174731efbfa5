import { connect } from 'node:net'
import sql from 'sql-template-tag'
import { asApiKey, asClient, asLinkHolder, asOperator, createDesk, createTicket, reply, type TestClient, type TestOperator, type TestTicket } from '../test/factories.js'
import { startTestServer, type TestServer } from '../test/test-server.js'
import { until, type Following, type TestViewer } from '../test/test-viewer.js'

jest.setTimeout(30_000)

const TICKET_EVENTS = 'subscription ($ticketId: ID!, $after: String) { ticketEvents(ticketId: $ticketId, after: $after) { __typename cursor } }'
const TICKET_CHANGED = 'subscription { ticketChanged { created ticket { id } } }'
const FORBIDDEN = expect.objectContaining({ code: 4403 })

/** How an ended subscription was refused: the errors that the server sent for it. */
const refusals = async (following: Following) => (await following.ended()) as { message: string; extensions: { code: string; requestId: string } }[]

describe('serveSockets', () => {
  let server: TestServer
  let deskId: string
  let operator: TestOperator
  let client: TestClient
  let ticket: TestTicket
  let holder: TestViewer
  let key: { id: string; viewer: TestViewer }

  beforeAll(async () => {
    server = await startTestServer()
  })
  afterAll(() => server.stop())
  afterEach(() => server.disconnect())
  beforeEach(async () => {
    deskId = (await createDesk(server)).id
    operator = await asOperator(server)
    client = await asClient(server, deskId)
    ticket = await createTicket(client)
    holder = asLinkHolder(server, ticket.publicUrl)
    key = await asApiKey(server, ['tickets:read', 'comments:read'])
  })

  const run = (statement: ReturnType<typeof sql>) => server.services.database.rows(statement)

  it('lets nobody in without a valid credential', async () => {
    for (const credential of [{}, { authorization: 'Bearer nonsense' }, { authorization: 'Bearer ' }, { cookie: 'helpdesk_session=nonsense' }]) {
      expect(await (await server.as(credential).follow(TICKET_CHANGED)).ended()).toEqual(FORBIDDEN)
    }
  })

  it('takes a cookie from a page of ours only, and a Bearer token from anywhere', async () => {
    const foreign = 'https://elsewhere.example'
    expect(await (await server.as({ cookie: operator.cookie, origin: foreign }).follow(TICKET_CHANGED)).ended()).toEqual(FORBIDDEN)
    const own = await server.as({ cookie: operator.cookie, origin: 'http://helpdesk.test' }).follow(TICKET_CHANGED)
    const embedded = await server.as({ authorization: client.authorization, origin: foreign }).follow(TICKET_CHANGED)
    await reply(operator.viewer, ticket.id)
    await Promise.all([own.pushed(1), embedded.pushed(1)])
  })

  it('carries 50 subscriptions, refuses the 51st, and takes one more when one has ended', async () => {
    const open = []
    for (let count = 0; count < 50; count++) open.push(await client.viewer.follow(TICKET_EVENTS, { ticketId: ticket.id }))
    const [refusal] = await refusals(await client.viewer.follow(TICKET_EVENTS, { ticketId: ticket.id }))
    expect(refusal!.message).toContain('at most 50 subscriptions')
    expect(refusal!.extensions.requestId).toBeTruthy()

    open[0]!.end()
    await until(() => server.services.feed.followers === 49, 'the end of one subscription')
    await client.viewer.follow(TICKET_EVENTS, { ticketId: ticket.id })
    await reply(operator.viewer, ticket.id)
    await open[49]!.pushed(1)
  })

  it('refuses a bad operation by itself: the others on the connection go on', async () => {
    const following = await client.viewer.follow(TICKET_EVENTS, { ticketId: ticket.id })
    for (const [operation, code] of [
      ['subscription { nothingOfTheKind }', 'GRAPHQL_VALIDATION_FAILED'],
      ['subscription {', 'GRAPHQL_VALIDATION_FAILED'],
      ['{ viewer { __typename } }', 'GRAPHQL_VALIDATION_FAILED'],
      ['mutation { operatorSignOut { userErrors { code } } }', 'GRAPHQL_VALIDATION_FAILED'],
      ['subscription { ticketEvents(ticketId: "a\\u0000b") { id } }', 'BAD_USER_INPUT'],
    ] as const) {
      const [refusal] = await refusals(await client.viewer.follow(operation))
      expect(refusal!.extensions).toEqual(expect.objectContaining({ code, requestId: expect.any(String) }))
    }
    await reply(operator.viewer, ticket.id)
    await following.pushed(1)
  })

  it('survives an upgrade to an address that cannot be read', async () => {
    const { port, hostname } = new URL(server.url)
    const socket = connect(Number(port), hostname)
    socket.on('error', () => undefined)
    socket.write('GET // HTTP/1.1\r\nHost: helpdesk.test\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n')
    await until(() => socket.destroyed, 'the refusal')
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
  })

  it.each([
    ['an operator who is deactivated', () => operator.viewer, () => run(sql`update operator set active = false where id = ${operator.id}`)],
    ['an operator who has signed out', () => operator.viewer, () => operator.viewer.data('mutation { operatorSignOut { userErrors { code } } }')],
    ['a client whose session has expired', () => client.viewer, () => run(sql`update client_session set expires_at = now() where client_id = ${client.id}`)],
    ['the holder of a link that was rotated', () => holder, () => operator.viewer.data('mutation ($id: ID!) { ticketRotateLink(ticketId: $id) { userErrors { code } } }', { id: ticket.id })],
    ['the holder of a link that was revoked', () => holder, () => operator.viewer.data('mutation ($id: ID!) { ticketRevokeLink(ticketId: $id) { userErrors { code } } }', { id: ticket.id })],
    ['a key that was revoked', () => key.viewer, () => run(sql`update api_key set revoked_at = now() where id = ${key.id}`)],
  ])('closes the socket of %s within 5 seconds, and pushes nothing more', async (_who, viewer, revoke) => {
    const following = await viewer().follow(TICKET_EVENTS, { ticketId: ticket.id })
    await revoke()
    const revokedAt = Date.now()
    expect(await following.ended()).toEqual(FORBIDDEN)
    expect(Date.now() - revokedAt).toBeLessThan(5000)
    await until(() => server.services.feed.followers === 0, 'the end of the subscription')
  })

  it('asks the policy anew for each push: an operator who left the desk gets nothing more of it', async () => {
    const otherDesk = await createDesk(server)
    const otherTicket = await createTicket(await asClient(server, otherDesk.id))
    const member = await asOperator(server, { deskIds: [deskId, otherDesk.id] })
    const changes = await member.viewer.follow(TICKET_CHANGED)
    const events = await member.viewer.follow(TICKET_EVENTS, { ticketId: ticket.id })
    await reply(client.viewer, ticket.id)
    await Promise.all([changes.pushed(1), events.pushed(1)])

    await run(sql`delete from desk_member where operator_id = ${member.id} and desk_id = ${deskId}`)
    // The socket learns of it within its renewal; what happens on the other desk afterwards shows that it still listens.
    await until(async () => {
      const before = changes.pushes.length
      await reply(client.viewer, ticket.id)
      await reply(operator.viewer, otherTicket.id)
      await until(() => changes.pushes.some(({ data }, index) => index >= before && data?.ticketChanged.ticket.id === otherTicket.id), 'the other desk')
      return changes.pushes.slice(before).every(({ data }) => data?.ticketChanged.ticket.id === otherTicket.id)
    }, 'the renewal')
    const [seen, told] = [events.pushes.length, changes.pushes.length]
    await reply(client.viewer, ticket.id)
    await reply(operator.viewer, otherTicket.id)
    await changes.pushed(told + 1)
    expect(events.pushes).toHaveLength(seen)
  })
})
