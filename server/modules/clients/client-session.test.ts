import sql from 'sql-template-tag'
import { v7 as uuid } from 'uuid'
import { randomToken } from '../../core/token.js'
import { asOperator, createDesk, type TestDesk } from '../../test/factories.js'
import { claimsFor, hmacOf, signedJwt, wrongIdentities } from '../../test/identities.js'
import { startTestServer, type TestServer } from '../../test/test-server.js'
import { until } from '../../test/test-viewer.js'

const SESSION = `mutation ($deskToken: String!, $input: ClientIdentityInput!) {
  clientSessionCreate(deskToken: $deskToken, input: $input) { token expiresAt client { id externalId email name phone verified } userErrors { code field message } }
}`

let server: TestServer
let desk: TestDesk

beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())
beforeEach(async () => {
  desk = await createDesk(server)
})

const claims = (more: object = {}) => claimsFor(desk, more)
const jwt = (payload: object, secret = desk.secret) => signedJwt(payload, secret)
const hmac = (externalId: string, secret = desk.secret) => hmacOf(externalId, secret)

const open = async (input: object, deskToken = desk.token) => (await server.as().data(SESSION, { deskToken, input })).clientSessionCreate

/** The whole answer to a refused identity, as its bytes are but for what differs by request. */
const refused = async (input: object, deskToken = desk.token) => JSON.stringify(await server.as().ask(SESSION, { deskToken, input }))

const addSecret = async (secret: string) =>
  server.services.database.rows(sql`insert into desk_secret (id, desk_id, secret_encrypted) values (${uuid()}, ${desk.id}, ${server.services.secretBox.encrypt(secret)})`)

describe('Mutation.clientSessionCreate with a JWT', () => {
  it('opens a session for an hour, whose client sees themselves', async () => {
    const { token, expiresAt, client, userErrors } = await open({ jwt: jwt(claims()) })
    expect(userErrors).toEqual([])
    expect(client).toMatchObject({ externalId: 'jan-1', email: 'jan@example.com', name: 'Jan', verified: true })
    expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(3590_000)
    expect(Date.parse(expiresAt) - Date.now()).toBeLessThanOrEqual(3600_000)
    const { viewer } = await server.as({ authorization: `Bearer ${token}` }).data('{ viewer { ... on Client { id } } }')
    expect(viewer).toEqual({ id: client.id })
  })

  it('keeps only the token’s hash', async () => {
    const { token } = await open({ jwt: jwt(claims()) })
    const rows = await server.services.database.rows(sql`select encode(token_hash, 'escape') as kept from client_session`)
    expect(JSON.stringify(rows)).not.toContain(token.slice(4))
  })

  it('is the same client every time, as the host page says they are now', async () => {
    const first = await open({ jwt: jwt(claims()) })
    const second = await open({ jwt: jwt(claims({ name: 'Jan Nowak' })) })
    expect(second.client).toEqual({ ...first.client, name: 'Jan Nowak' })
    expect(second.token).not.toBe(first.token)
  })

  it('believes the JWT, not what is beside it', async () => {
    const { client } = await open({ jwt: jwt(claims()), name: 'Eve', email: 'eve@example.com', externalId: 'eve', signature: 'x' })
    expect(client).toMatchObject({ externalId: 'jan-1', name: 'Jan', email: 'jan@example.com' })
  })

  it('takes aud as a list, and a clock that is a little off', async () => {
    expect((await open({ jwt: jwt(claims({ aud: ['other', desk.token] })) })).userErrors).toEqual([])
    expect((await open({ jwt: jwt(claims({ exp: Math.floor(Date.now() / 1000) - 10 })) })).userErrors).toEqual([])
  })

  it('leaves out what a JWT says that cannot be kept, or that is no address', async () => {
    for (const email of ['jan', 'jan@example.com\r\nBcc: eve@example.com', 'Jan <jan@example.com>', ['jan@example.com'], `${'x'.repeat(250)}@example.com`]) {
      expect((await open({ jwt: jwt(claims({ sub: 'odd', email, name: 'Jan \ud83d', phone: 48 })) })).client).toMatchObject({ email: null, name: null, phone: null })
    }
  })

  it('ends when it says', async () => {
    const { token } = await open({ jwt: jwt(claims()) })
    await server.services.database.rows(sql`update client_session set expires_at = now()`)
    expect((await server.as({ authorization: `Bearer ${token}` }).data('{ viewer { __typename } }')).viewer).toBeNull()
  })
})

describe('Mutation.clientSessionCreate with an HMAC', () => {
  it('opens a session; name, email and phone are claims that are shown', async () => {
    const { client, userErrors } = await open({ externalId: 'jan-1', signature: hmac('jan-1'), name: 'Jan', email: 'jan@example.com', phone: '+48 1' })
    expect(userErrors).toEqual([])
    expect(client).toMatchObject({ externalId: 'jan-1', name: 'Jan', email: 'jan@example.com', phone: '+48 1' })
  })

  it('takes external IDs as text: 0123 is not 123', async () => {
    const [padded, plain] = [await open({ externalId: '0123', signature: hmac('0123') }), await open({ externalId: '123', signature: hmac('123') })]
    expect([padded.client.externalId, plain.client.externalId]).toEqual(['0123', '123'])
    expect(padded.client.id).not.toBe(plain.client.id)
    expect((await open({ externalId: '0123', signature: hmac('123') })).userErrors).toHaveLength(1)
  })

  it('is the same client as a JWT’s with that external ID', async () => {
    const signed = await open({ jwt: jwt(claims()) })
    expect((await open({ externalId: 'jan-1', signature: hmac('jan-1') })).client).toEqual(signed.client)
  })

  it('knows the external IDs of its own desk only', async () => {
    const first = await open({ externalId: 'jan-1', signature: hmac('jan-1') })
    desk = await createDesk(server)
    expect((await open({ externalId: 'jan-1', signature: hmac('jan-1') })).client.id).not.toBe(first.client.id)
  })
})

describe('Whatever is not rightly signed', () => {
  it('is answered with the same bytes', async () => {
    const [other, secretless] = [await createDesk(server), await createDesk(server)]
    await server.services.database.rows(sql`delete from desk_secret where desk_id = ${secretless.id}`)
    const wrong: [string, object, string?][] = [
      ...wrongIdentities(desk, other),
      ['JWT: another desk’s token', { jwt: jwt(claims()) }, other.token],
      ['unknown desk, JWT', { jwt: jwt(claims({ aud: 'unknown' })) }, 'unknown'],
      ['unknown desk, HMAC', { externalId: 'jan-1', signature: hmac('jan-1') }, 'unknown'],
      ['unknown desk, signed with nothing', { externalId: 'jan-1', signature: hmac('jan-1', '') }, 'unknown'],
      ['a desk without a secret, JWT', { jwt: jwt(claims({ aud: secretless.token }), '') }, secretless.token],
      ['a desk without a secret, HMAC', { externalId: 'jan-1', signature: hmac('jan-1', '') }, secretless.token],
      ['no desk', { externalId: 'jan-1', signature: hmac('jan-1') }, ''],
      ['a desk’s id', { externalId: 'jan-1', signature: hmac('jan-1') }, desk.id],
    ]
    const expected = await refused({ jwt: 'x' }, 'x')
    expect(JSON.parse(expected).data.clientSessionCreate).toEqual({ token: null, expiresAt: null, client: null, userErrors: [{ code: 'INVALID', field: null, message: expect.any(String) }] })
    for (const [what, input, deskToken] of wrong) expect([what, await refused(input, deskToken)]).toEqual([what, expected])
    expect(await server.services.database.rows(sql`select from client where desk_id = ${desk.id}`)).toEqual([])
  })
})

describe('Two secrets', () => {
  it('are both good while one replaces the other, and the old one no more once it is revoked', async () => {
    const old = desk.secret
    const fresh = randomToken()
    await addSecret(fresh)
    for (const secret of [old, fresh]) {
      expect((await open({ jwt: jwt(claims(), secret) })).userErrors).toEqual([])
      expect((await open({ externalId: 'jan-1', signature: hmac('jan-1', secret) })).userErrors).toEqual([])
    }
    await server.services.database.rows(sql`update desk_secret set revoked_at = now() where desk_id = ${desk.id} and created_at = (select min(created_at) from desk_secret where desk_id = ${desk.id})`)
    expect((await open({ jwt: jwt(claims(), old) })).userErrors).toHaveLength(1)
    expect((await open({ externalId: 'jan-1', signature: hmac('jan-1', old) })).userErrors).toHaveLength(1)
    expect((await open({ jwt: jwt(claims(), fresh) })).userErrors).toEqual([])
  })
})

describe('An email', () => {
  const CREATE = 'mutation ($input: TicketCreateInput!) { ticketCreate(input: $input) { ticket { id client { id } } userErrors { message } } }'

  /** An operator enters a ticket for somebody by email; the client's id. */
  const enter = async (email: string) => {
    const operator = await asOperator(server)
    const { ticketCreate } = await operator.viewer.data(CREATE, { input: { deskId: desk.id, client: { email }, title: 'By phone', content: 'They called.' } })
    expect(ticketCreate.userErrors).toEqual([])
    return ticketCreate.ticket.client.id as string
  }

  const ticketsOf = async (token: string) => (await server.as({ authorization: `Bearer ${token}` }).data('{ tickets { nodes { title } } }')).tickets.nodes

  it('that a JWT covers leads to the client whom an operator entered by it', async () => {
    const entered = await enter('Jan@Example.com')
    const { client, token } = await open({ jwt: jwt(claims({ email: 'jan@example.com' })) })
    expect(client).toMatchObject({ id: entered, externalId: 'jan-1' })
    expect(await ticketsOf(token)).toEqual([{ title: 'By phone' }])
  })

  it('that is claimed beside an HMAC never does', async () => {
    const entered = await enter('jan@example.com')
    const { client, token } = await open({ externalId: 'eve', signature: hmac('eve'), email: 'jan@example.com' })
    expect(client.id).not.toBe(entered)
    expect(await ticketsOf(token)).toEqual([])
  })

  it('leads to nobody who has an external ID already', async () => {
    await enter('jan@example.com')
    const first = await open({ jwt: jwt(claims()) })
    const second = await open({ jwt: jwt(claims({ sub: 'jan-2' })) })
    expect(second.client.id).not.toBe(first.client.id)
    expect(await ticketsOf(second.token)).toEqual([])
  })

  it('that is claimed brings its claimant no ticket that an operator enters for it later', async () => {
    const claimed = await open({ externalId: 'eve', signature: hmac('eve'), email: 'jan@example.com' })
    expect(await enter('jan@example.com')).not.toBe(claimed.client.id)
    expect(await ticketsOf(claimed.token)).toEqual([])
  })

  it('that a JWT has covered does bring it, until another one is claimed', async () => {
    const { client } = await open({ jwt: jwt(claims()) })
    expect(await enter('JAN@example.com')).toBe(client.id)
    await open({ externalId: 'jan-1', signature: hmac('jan-1'), email: 'jan@example.com' })
    expect(await enter('jan@example.com')).toBe(client.id)
    await open({ externalId: 'jan-1', signature: hmac('jan-1'), email: 'boss@example.com' })
    expect(await enter('boss@example.com')).not.toBe(client.id)
  })

  it('of a stranger’s form leads nowhere', async () => {
    const { ticketCreate } = await server.as().data('mutation ($input: TicketCreateInput!) { ticketCreate(input: $input) { ticket { id } number publicUrl userErrors { message } } }', {
      input: { deskToken: desk.token, client: { email: 'jan@example.com', externalId: 'jan-1' }, title: 'From the form', content: 'Hello' },
    })
    expect(ticketCreate).toMatchObject({ ticket: null, number: expect.any(String), publicUrl: expect.any(String), userErrors: [] })
    const { token } = await open({ jwt: jwt(claims()) })
    expect(await ticketsOf(token)).toEqual([])
  })
})

describe('A session that has ended', () => {
  it('closes its sockets within seconds', async () => {
    const { token } = await open({ jwt: jwt(claims()) })
    const following = await server.as({ authorization: `Bearer ${token}` }).follow('subscription { ticketChanged { created } }')
    await server.services.database.rows(sql`update client_session set expires_at = now()`)
    const from = Date.now()
    await until(() => following.closed !== undefined, 'the socket to close')
    expect(Date.now() - from).toBeLessThan(5000)
    expect(following.closed).toMatchObject({ code: 4403 })
  })
})
