import { createHash, createHmac } from 'node:crypto'
import sql from 'sql-template-tag'
import { v7 as uuid } from 'uuid'
import { answersOf, createEveryone, viewersOf, type Everyone, type ViewerName } from '../../../test/everyone.js'
import { asOperator, createDesk, createTicket, type TestDesk } from '../../../test/factories.js'
import { claimsFor, hmacOf, signedJwt, wrongIdentities } from '../../../test/identities.js'
import { startTestServer, type TestServer } from '../../../test/test-server.js'
import type { TestViewer } from '../../../test/test-viewer.js'

const CHECK = `query ($id: ID!, $input: ClientIdentityInput!) {
  deskIdentityCheck(deskId: $id, input: $input) { valid signature secret { id hint } externalId email name phone expiresAt problems userErrors { code field message } }
}`
const SESSION = 'mutation ($token: String!, $input: ClientIdentityInput!) { clientSessionCreate(deskToken: $token, input: $input) { token userErrors { code } } }'
const NOBODY = '01900000-0000-7000-8000-000000000000'
const UNCHECKED = { valid: false, signature: null, secret: null, externalId: null, email: null, name: null, phone: null, expiresAt: null, problems: [] }

let server: TestServer
let everyone: Everyone
let viewers: Map<ViewerName, TestViewer>
let desk: TestDesk
let admin: TestViewer

beforeAll(async () => {
  server = await startTestServer()
  everyone = await createEveryone(server)
  viewers = await viewersOf(server, everyone, await createTicket(everyone.client), [['clients:read']])
})
afterAll(() => server.stop())
beforeEach(async () => {
  desk = await createDesk(server)
  admin = (await asOperator(server)).viewer
})

const check = async (input: object, id = desk.id, viewer = admin) => (await viewer.data(CHECK, { id, input })).deskIdentityCheck
const opened = async (input: object) => (await server.as().data(SESSION, { token: desk.token, input })).clientSessionCreate.token !== null
const jwt = (more: object = {}, secret: string | Buffer = desk.secret) => ({ jwt: signedJwt(claimsFor(desk, more), secret) })
const hmac = (signature: string, externalId = '0123') => ({ externalId, signature })
const now = () => Math.floor(Date.now() / 1000)
const addSecret = (text: string, revoked = false) =>
  server.services.database.rows(sql`
    insert into desk_secret (id, desk_id, secret_encrypted, revoked_at) values (${uuid()}, ${desk.id}, ${server.services.secretBox.encrypt(text)}, ${revoked ? '2026-01-31T12:00:00Z' : null})`)

describe('Query.deskIdentityCheck', () => {
  it('says whose a valid JWT is, with which secret it is signed and when it expires', async () => {
    const exp = now() + 600
    expect(await check(jwt({ exp, phone: '+48 1' }))).toEqual({
      valid: true,
      signature: 'JWT',
      secret: { id: expect.any(String), hint: desk.secret.slice(-4) },
      externalId: 'jan-1',
      email: 'jan@example.com',
      name: 'Jan',
      phone: '+48 1',
      expiresAt: new Date(exp * 1000).toISOString(),
      problems: [],
      userErrors: [],
    })
  })

  it('says the same of an HMAC, and by which of two secrets', async () => {
    await addSecret('a second secret: efgh')
    const checked = await check({ externalId: '0123', signature: hmacOf('0123', 'a second secret: efgh'), email: 'jan@example.com', name: 'Jan' })
    expect(checked).toMatchObject({ valid: true, signature: 'HMAC', secret: { hint: 'efgh' }, externalId: '0123', email: 'jan@example.com', name: 'Jan', expiresAt: null, problems: [] })
  })

  it('calls valid what clientSessionCreate takes and nothing else, and always says what is wrong', async () => {
    const other = await createDesk(server)
    const right: [string, object][] = [
      ['JWT', jwt()],
      ['JWT with a list of aud', jwt({ aud: ['other', desk.token] })],
      ['JWT, a little late', jwt({ exp: now() - 10 })],
      ['HMAC', hmac(hmacOf('0123', desk.secret))],
      ['HMAC beside an empty JWT', { ...hmac(hmacOf('0123', desk.secret)), jwt: '' }],
    ]
    for (const [what, input] of [...right, ...wrongIdentities(desk, other)]) {
      const { valid, problems, userErrors } = await check(input)
      expect([what, valid, userErrors]).toEqual([what, await opened(input), []])
      expect([what, problems.length > 0]).toEqual([what, !valid])
    }
    expect(await opened(jwt())).toBe(true)
  })

  it('tells no secret, opens no session, makes no client and leaves lastUsedAt', async () => {
    const inputs = [jwt(), jwt({}, 'another secret'), hmac(hmacOf('0123', desk.secret)), hmac(desk.secret)]
    for (const input of inputs) expect(JSON.stringify(await check(input))).not.toContain(desk.secret)
    expect(await server.services.database.rows(sql`select from client where desk_id = ${desk.id}`)).toEqual([])
    expect(await server.services.database.rows(sql`select from desk_secret where desk_id = ${desk.id} and last_used_at is not null`)).toEqual([])
  })

  it('is for admins, and for desks that there are', async () => {
    const input = hmac(hmacOf('0123', everyone.desk.secret))
    const answers = await answersOf(viewers, async (viewer) => {
      const { valid, userErrors, ...rest } = await check(input, everyone.desk.id, viewer)
      if (!valid) expect({ valid, ...rest }).toEqual(UNCHECKED)
      return valid ? 'valid' : userErrors[0].code
    })
    expect(answers).toEqual(Object.fromEntries([...viewers.keys()].map((name) => [name, name === 'admin' || name === 'key: admin' ? 'valid' : 'NOT_ALLOWED'])))
    for (const id of [NOBODY, 'nonsense']) expect(await check(input, id)).toMatchObject({ ...UNCHECKED, userErrors: [{ code: 'NOT_FOUND', field: ['deskId'] }] })
  })

  it('checks the form of what it is given as clientSessionCreate does', async () => {
    const input = { ...hmac(hmacOf('0123', desk.secret)), name: 'x'.repeat(256) }
    expect(await check(input)).toMatchObject({ ...UNCHECKED, userErrors: [{ code: 'TOO_LONG', field: ['name'] }] })
    expect(await opened(input)).toBe(false)
  })

  it('is limited for each admin by themselves', async () => {
    for (let nr = 0; nr < 120; nr++) await check({})
    expect((await check({})).userErrors).toMatchObject([{ code: 'RATE_LIMITED' }])
    expect((await check({}, desk.id, everyone.admin.viewer)).userErrors).toEqual([])
  })
})

describe('What is wrong with a JWT', () => {
  const mistakes: [what: string, input: () => object, words: string][] = [
    ['nonsense', () => ({ jwt: 'nonsense' }), 'three parts'],
    ['a word before it', () => ({ jwt: `Bearer ${jwt().jwt}` }), '“Bearer” stands before'],
    ['quotes', () => ({ jwt: `"${jwt().jwt}"` }), 'quotes'],
    ['an HMAC', () => ({ jwt: hmacOf('0123', desk.secret) }), 'looks like an HMAC'],
    ['encrypted', () => ({ jwt: 'a.b.c.d.e' }), 'encrypted'],
    ['another algorithm', () => ({ jwt: signedJwt(claimsFor(desk), desk.secret, { alg: 'HS512' }, 'sha512') }), '"HS512", and only HS256'],
    ['alg none', () => ({ jwt: signedJwt(claimsFor(desk), desk.secret, { alg: 'none' }) }), 'nobody has signed it'],
    ['no signature', () => ({ jwt: jwt().jwt.replace(/[^.]+$/, '') }), 'is empty'],
    ['cut off', () => ({ jwt: jwt().jwt.slice(0, -3) }), '40 characters instead of 43'],
    ['another secret', () => jwt({}, 'another secret'), 'none of the desk'],
    ['the secret decoded', () => jwt({}, Buffer.from(desk.secret, 'base64url')), 'decoding the secret'],
    ['the secret with a line break', () => jwt({}, `${desk.secret}\n`), 'around it'],
    ['the desk’s token', () => jwt({}, desk.token), 'desk\'s token, which everybody knows'],
    ['no aud', () => jwt({ aud: undefined }), '“aud” is missing'],
    ['another aud', () => jwt({ aud: 'shop' }), '“aud” is "shop"'],
    ['no sub', () => jwt({ sub: undefined }), '“sub” is missing'],
    ['a number', () => jwt({ sub: 123 }), 'give it as text, "123"'],
    ['a long sub', () => jwt({ sub: 'x'.repeat(256) }), '256 characters'],
    ['no exp', () => jwt({ exp: undefined }), '“exp” is missing'],
    ['milliseconds', () => jwt({ exp: Date.now() + 60_000 }), 'milliseconds'],
    ['expired', () => jwt({ exp: now() - 600 }), 'expired 10 minutes ago'],
    ['two hours', () => jwt({ exp: now() + 7210 }), 'expires in 2 hours'],
    ['not yet', () => jwt({ nbf: now() + 610 }), 'in 10 minutes (“nbf”)'],
    ['iat as text', () => jwt({ iat: 'now' }), '“iat” is "now"'],
  ]

  it.each(mistakes)('is told: %s', async (_what, input, words) => {
    const { valid, problems } = await check(input())
    expect([valid, problems]).toEqual([false, [expect.stringContaining(words)]])
  })

  it('is told all at once, with what can be read all the same', async () => {
    const checked = await check(jwt({ sub: '0123', aud: undefined, exp: undefined }, 'another secret'))
    expect(checked).toMatchObject({ valid: false, signature: 'JWT', secret: null, externalId: '0123', expiresAt: null })
    expect(checked.problems).toHaveLength(3)
    expect(await check(jwt({ exp: now() - 600 }))).toMatchObject({ secret: { hint: desk.secret.slice(-4) }, externalId: 'jan-1' })
  })

  it('is a revoked secret, or that there is none', async () => {
    await addSecret('a revoked secret: wxyz', true)
    expect((await check(jwt({}, 'a revoked secret: wxyz'))).problems).toEqual([expect.stringContaining('ends in wxyz, which was revoked on 2026-01-31')])
    await server.services.database.rows(sql`delete from desk_secret where desk_id = ${desk.id}`)
    expect((await check(jwt())).problems).toEqual([expect.stringContaining('no secret that is valid')])
  })
})

describe('What is wrong with a signature', () => {
  const bytes = () => Buffer.from(hmacOf('0123', desk.secret), 'hex')
  const mistakes: [what: string, input: () => object, words: string][] = [
    ['nothing at all', () => ({}), 'It is not signed'],
    ['no signature', () => ({ externalId: '0123' }), 'without a signature'],
    ['no external ID', () => ({ signature: hmacOf('0123', desk.secret) }), 'no external ID'],
    ['upper case', () => hmac(bytes().toString('hex').toUpperCase()), 'upper case'],
    ['base64', () => hmac(bytes().toString('base64')), 'in base64:'],
    ['a prefix', () => hmac(`sha256=${bytes().toString('hex')}`), 'sha256='],
    ['a space', () => hmac(`${bytes().toString('hex')} `), 'around the signature'],
    ['a line break', () => hmac(hmacOf('0123\n', desk.secret)), 'a line break behind it'],
    ['spaces in the ID', () => hmac(hmacOf('0123', desk.secret), ' 0123 '), 'without the spaces'],
    ['the number', () => hmac(hmacOf('123', desk.secret)), 'without its zeros'],
    ['lost zeros', () => hmac(hmacOf('00123', desk.secret), '123'), 'which were lost'],
    ['the email', () => ({ ...hmac(hmacOf('jan@example.com', desk.secret)), email: 'jan@example.com' }), 'of the email'],
    ['SHA-1', () => hmac(createHmac('sha1', desk.secret).update('0123').digest('hex')), 'SHA1'],
    ['a hash', () => hmac(createHash('sha256').update('0123').digest('hex')), 'plain SHA-256'],
    ['exchanged', () => hmac(createHmac('sha256', '0123').update(desk.secret).digest('hex')), 'exchanged'],
    ['another secret', () => hmac(hmacOf('0123', 'another secret')), 'none of the desk'],
    ['a long ID', () => hmac(hmacOf('x'.repeat(256), desk.secret), 'x'.repeat(256)), '256 characters'],
  ]

  it.each(mistakes)('is told: %s', async (_what, input, words) => {
    const { valid, problems } = await check(input())
    expect([valid, problems]).toEqual([false, [expect.stringContaining(words)]])
  })

  it('is a revoked secret', async () => {
    await addSecret('a revoked secret: wxyz', true)
    expect((await check(hmac(hmacOf('0123', 'a revoked secret: wxyz')))).problems).toEqual([expect.stringContaining('was revoked on 2026-01-31')])
  })
})
