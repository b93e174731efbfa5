import sql from 'sql-template-tag'
import { allScopesBut, answersOf, createEveryone, keyName, viewersOf } from '../../test/everyone.js'
import { asApiKey, asOperator, createTicket, type TestOperator } from '../../test/factories.js'
import { startTestServer, type TestServer } from '../../test/test-server.js'
import { until } from '../../test/test-viewer.js'

const CREATE = 'mutation ($input: ApiKeyCreateInput!) { apiKeyCreate(input: $input) { token apiKey { id name prefix scopes createdAt lastUsedAt expiresAt revokedAt } userErrors { code field } } }'
const REVOKE = 'mutation ($id: ID!) { apiKeyRevoke(apiKeyId: $id) { apiKey { revokedAt } userErrors { code field } } }'

let server: TestServer
let admin: TestOperator

beforeAll(async () => {
  server = await startTestServer()
  admin = await asOperator(server)
})
afterAll(() => server.stop())

const create = async (input: object = {}) => (await admin.viewer.data(CREATE, { input: { name: 'Billing', scopes: ['TICKETS_READ'], ...input } })).apiKeyCreate
const as = (token: string) => server.as({ authorization: `Bearer ${token}` })
const viewerOf = async (token: string) => (await as(token).data('{ viewer { ... on ApiKey { name } } }')).viewer

describe('Mutation.apiKeyCreate', () => {
  it('shows the token this once, and keeps its hash only', async () => {
    const { token, apiKey, userErrors } = await create()
    expect(userErrors).toEqual([])
    expect(token).toMatch(/^hdk_[\w-]{43}$/)
    expect(apiKey).toMatchObject({ name: 'Billing', prefix: token.slice(0, 8), scopes: ['TICKETS_READ'], lastUsedAt: null, expiresAt: null, revokedAt: null })
    expect(await viewerOf(token)).toEqual({ name: 'Billing' })

    const { apiKeys } = await admin.viewer.data('{ apiKeys { id name prefix } }')
    expect(apiKeys[0]).toEqual({ id: apiKey.id, name: 'Billing', prefix: token.slice(0, 8) })
    const kept = await server.services.database.rows(sql`select *, encode(token_hash, 'escape') as text from api_key`)
    expect(JSON.stringify(kept)).not.toContain(token.slice(8))
  })

  it('and apiKeyRevoke are for admins', async () => {
    const everyone = await createEveryone(server)
    const almost = allScopesBut()
    const viewers = await viewersOf(server, everyone, await createTicket(everyone.client), [almost])
    const expected = {
      admin: 'done',
      operator: 'NOT_ALLOWED',
      operatorElsewhere: 'NOT_ALLOWED',
      client: 'NOT_ALLOWED',
      otherClient: 'NOT_ALLOWED',
      publicLink: 'NOT_ALLOWED',
      otherPublicLink: 'NOT_ALLOWED',
      nobody: 'NOT_ALLOWED',
      'key: admin': 'done',
      [keyName(almost)]: 'NOT_ALLOWED',
    }
    const created = await answersOf(viewers, async (viewer) => {
      const { apiKeyCreate } = await viewer.data(CREATE, { input: { name: 'x', scopes: ['ADMIN'] } })
      expect(apiKeyCreate.token === null).toBe(apiKeyCreate.userErrors.length > 0)
      return apiKeyCreate.userErrors[0]?.code ?? 'done'
    })
    expect(created).toEqual(expected)
    const revoked = await answersOf(viewers, async (viewer) => {
      const { id } = await asApiKey(server, ['tickets:read'])
      return (await viewer.data(REVOKE, { id })).apiKeyRevoke.userErrors[0]?.code ?? 'done'
    })
    expect(revoked).toEqual(expected)
  })
})

describe('Query.apiKeys', () => {
  it('is empty for everyone but admins', async () => {
    const everyone = await createEveryone(server)
    const almost = allScopesBut()
    const viewers = await viewersOf(server, everyone, await createTicket(everyone.client), [almost])
    const answers = await answersOf(viewers, async (viewer) => (await viewer.data('{ apiKeys { id } }')).apiKeys.length > 0)
    expect(Object.entries(answers).filter(([, sees]) => sees).map(([name]) => name)).toEqual(['admin', 'key: admin'])
  })
})

describe('A key', () => {
  it('sees itself whole', async () => {
    const { token, apiKey } = await create()
    const { viewer } = await as(token).data('{ viewer { ... on ApiKey { id prefix scopes createdAt } } }')
    expect(viewer).toEqual({ id: apiKey.id, prefix: apiKey.prefix, scopes: ['TICKETS_READ'], createdAt: apiKey.createdAt })
  })

  it('tells when it was last used', async () => {
    const { token, apiKey } = await create()
    await viewerOf(token)
    const { apiKeys } = await admin.viewer.data('{ apiKeys { id lastUsedAt } }')
    const { lastUsedAt } = apiKeys.find(({ id }: { id: string }) => id === apiKey.id)
    expect(Math.abs(Date.parse(lastUsedAt) - Date.now())).toBeLessThan(60_000)
  })

  it('ends when it expires', async () => {
    const expiresAt = new Date(Date.now() + 60_000).toISOString()
    const { token, apiKey } = await create({ expiresAt })
    expect(Date.parse(apiKey.expiresAt)).toBe(Date.parse(expiresAt))
    expect(await viewerOf(token)).toEqual({ name: 'Billing' })
    await server.services.database.rows(sql`update api_key set expires_at = now() where id = ${apiKey.id}`)
    expect(await viewerOf(token)).toBeNull()
  })

  it('ends at once when it is revoked, its sockets within 5 seconds, and its answers are those of an unknown one', async () => {
    const { token, apiKey } = await create()
    const following = await as(token).follow('subscription { ticketChanged { created } }')
    const from = Date.now()
    const { apiKeyRevoke } = await admin.viewer.data(REVOKE, { id: apiKey.id })
    expect(apiKeyRevoke).toEqual({ apiKey: { revokedAt: expect.any(String) }, userErrors: [] })
    expect(await viewerOf(token)).toBeNull()
    await until(() => following.closed !== undefined, 'the socket to close')
    expect(Date.now() - from).toBeLessThan(5000)
    expect(following.closed).toMatchObject({ code: 4403 })

    const ask = (bearer: string) => as(bearer).ask('mutation { ticketResolve(ticketId: "x") { userErrors { code field message } } }')
    expect(await ask(token)).toEqual(await ask(`hdk_${'x'.repeat(43)}`))
  })

  it('that is revoked twice stays as it was', async () => {
    const { apiKey } = await create()
    const [first, second] = [await admin.viewer.data(REVOKE, { id: apiKey.id }), await admin.viewer.data(REVOKE, { id: apiKey.id })]
    expect(second).toEqual(first)
  })

  it('is none when a part of it is missing, or changed', async () => {
    const { token } = await create()
    for (const wrong of [token.slice(0, -1), `${token}x`, token.slice(4), token.toUpperCase(), token.replace('hdk_', 'hdc_'), 'hdk_']) expect(await viewerOf(wrong)).toBeNull()
  })
})

describe('A ticket that a key makes', () => {
  const TICKET = 'mutation ($input: TicketCreateInput!) { ticketCreate(input: $input) { number publicUrl ticket { publicUrl } userErrors { code } } }'

  it('has a public link for keys only that may do what the link can', async () => {
    const everyone = await createEveryone(server)
    const make = async (...scopes: Parameters<typeof asApiKey>[1]) =>
      (await (await asApiKey(server, scopes)).viewer.data(TICKET, { input: { deskId: everyone.desk.id, clientId: everyone.client.id, title: 'x', content: 'x' } })).ticketCreate
    expect(await make('tickets:read', 'tickets:write')).toEqual({ number: expect.any(String), publicUrl: null, ticket: { publicUrl: null }, userErrors: [] })
    const trusted = await make('tickets:read', 'tickets:write', 'comments:read', 'comments:write')
    expect(trusted.publicUrl).toMatch(/\/helpdesk\/ticket\/[\w-]{43}$/)
    expect(trusted.ticket.publicUrl).toBe(trusted.publicUrl)
  })
})
