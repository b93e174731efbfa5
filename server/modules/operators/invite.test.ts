import sql from 'sql-template-tag'
import { allScopesBut, answersOf, createEveryone, keyName, viewersOf, type Everyone, type ViewerName } from '../../test/everyone.js'
import { asOperator, createTicket } from '../../test/factories.js'
import { startTestServer, type TestServer } from '../../test/test-server.js'
import type { TestViewer } from '../../test/test-viewer.js'

const INVITE = 'mutation ($input: OperatorInviteInput!) { operatorInvite(input: $input) { operator { id name email role active invited desks { id } } inviteUrl expiresAt userErrors { code field message } } }'
const RENEW = 'mutation ($id: ID!) { operatorRenewInvite(operatorId: $id) { operator { id } inviteUrl expiresAt userErrors { code field } } }'
const ACCEPT = 'mutation ($token: String!, $password: String!) { operatorAcceptInvite(token: $token, input: { password: $password }) { operator { id email invited } userErrors { code field message } } }'
const SIGN_IN = 'mutation ($email: String!, $password: String!) { operatorSignIn(email: $email, password: $password) { userErrors { code } } }'
const PASSWORD = 'correct horse battery staple'
const NOBODY = '01900000-0000-7000-8000-000000000000'

// Passwords are hashed slowly on purpose.
jest.setTimeout(30_000)

let server: TestServer
let everyone: Everyone
let viewers: Map<ViewerName, TestViewer>
const almost = allScopesBut()
let invitees = 0

beforeAll(async () => {
  server = await startTestServer()
  everyone = await createEveryone(server)
  viewers = await viewersOf(server, everyone, await createTicket(everyone.client), [almost])
})
afterAll(() => server.stop())

const newcomer = (input: object = {}) => ({ name: 'Nora', email: `nora${++invitees}@example.com`, role: 'OPERATOR', deskIds: [everyone.desk.id], ...input })
const invite = async (input: object = {}) => (await everyone.admin.viewer.data(INVITE, { input: newcomer(input) })).operatorInvite
const renew = async (id: string) => (await everyone.admin.viewer.data(RENEW, { id })).operatorRenewInvite
const tokenIn = (inviteUrl: string) => new URL(inviteUrl).hash.slice(1)
const signsIn = async (email: string, password: string) => (await server.as().data(SIGN_IN, { email, password })).operatorSignIn.userErrors.length === 0

/** Accepts as a browser that nobody is signed in to; what it answers, and the viewer of its new cookie. */
async function accept(token: string, password = PASSWORD) {
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: ACCEPT, variables: { token, password } }) })
  const cookie = response.headers.get('set-cookie')?.split(';')[0]
  const { data } = (await response.json()) as { data: { operatorAcceptInvite: { operator: { id: string; email: string; invited: boolean } | null; userErrors: { code: string; field: string[] }[] } } }
  return { ...data.operatorAcceptInvite, viewer: cookie ? server.as({ cookie }) : null }
}

describe('Mutation.operatorInvite', () => {
  it('makes an operator who chooses a password by a link that works for 7 days', async () => {
    const { operator, inviteUrl, expiresAt, userErrors } = await invite({ email: 'Nora.New@example.com', name: ' Nora ' })
    expect(userErrors).toEqual([])
    expect(operator).toEqual({ id: expect.any(String), name: 'Nora', email: 'nora.new@example.com', role: 'OPERATOR', active: true, invited: true, desks: [{ id: everyone.desk.id }] })
    expect(inviteUrl).toMatch(/^http:\/\/helpdesk\.test\/invite#[\w-]{43}$/)
    expect(Math.round((Date.parse(expiresAt) - Date.now()) / 86_400_000)).toBe(7)
  })

  it('keeps the token as a hash only, also for a retry, which gets the same link', async () => {
    const input = newcomer({ idempotencyKey: 'nora-once' })
    const [first, second] = [await everyone.admin.viewer.data(INVITE, { input }), await everyone.admin.viewer.data(INVITE, { input })]
    expect(first.operatorInvite.userErrors).toEqual([])
    expect(second).toEqual(first)
    const kept = await server.services.database.rows(sql`select encode(token_hash, 'escape') as hash from operator_invite union all select result::text from idempotency_key`)
    expect(JSON.stringify(kept)).not.toContain(tokenIn(first.operatorInvite.inviteUrl))
  })

  it('refuses an email that an operator has, also when two are invited at once', async () => {
    expect((await invite({ email: everyone.operator.email.toUpperCase() })).userErrors).toMatchObject([{ code: 'CONFLICT', field: ['email'] }])
    const twice = await Promise.all([invite({ email: 'twice@example.com' }), invite({ email: 'Twice@example.com' })])
    expect(twice.map(({ userErrors }) => userErrors[0]?.code ?? 'done').sort()).toEqual(['CONFLICT', 'done'])
  })

  it('refuses a desk that does not exist and a name that says nothing, and makes nobody', async () => {
    for (const [input, error] of [
      [{ deskIds: [everyone.desk.id, NOBODY] }, { code: 'NOT_FOUND', field: ['deskIds'] }],
      [{ deskIds: ['nonsense'] }, { code: 'NOT_FOUND', field: ['deskIds'] }],
      [{ name: ' ' }, { code: 'REQUIRED', field: ['name'] }],
    ] as const) {
      expect(await invite({ ...input, email: 'refused@example.com' })).toMatchObject({ operator: null, inviteUrl: null, userErrors: [error] })
    }
    expect(await server.services.database.rows(sql`select from operator where email = 'refused@example.com'`)).toEqual([])
  })

  it('and operatorRenewInvite are for admins', async () => {
    const { operator } = await invite()
    const expected = Object.fromEntries([...viewers.keys()].map((name) => [name, name === 'admin' || name === 'key: admin' ? 'done' : 'NOT_ALLOWED']))
    expect(Object.keys(expected)).toContain(keyName(almost))
    const codeOf = ({ inviteUrl, userErrors }: { inviteUrl: string | null; userErrors: { code: string }[] }) => {
      expect(inviteUrl === null).toBe(userErrors.length > 0)
      return userErrors[0]?.code ?? 'done'
    }
    expect(await answersOf(viewers, async (viewer) => codeOf((await viewer.data(INVITE, { input: newcomer() })).operatorInvite))).toEqual(expected)
    expect(await answersOf(viewers, async (viewer) => codeOf((await viewer.data(RENEW, { id: operator.id })).operatorRenewInvite))).toEqual(expected)
  })
})

describe('Mutation.operatorAcceptInvite', () => {
  it('sets the password, signs in, and uses the link up', async () => {
    const { operator, inviteUrl } = await invite()
    expect(await signsIn(operator.email, '')).toBe(false)
    const accepted = await accept(tokenIn(inviteUrl))
    expect(accepted).toMatchObject({ operator: { id: operator.id, email: operator.email, invited: false }, userErrors: [] })
    expect((await accepted.viewer!.data('{ viewer { ... on Operator { id } } }')).viewer).toEqual({ id: operator.id })
    expect(await signsIn(operator.email, PASSWORD)).toBe(true)
    expect((await accept(tokenIn(inviteUrl), 'another password altogether')).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['token'] }])
    expect(await signsIn(operator.email, PASSWORD)).toBe(true)
  })

  it('tells an unknown, used, renewed, expired and withdrawn link alike', async () => {
    const [used, renewed, expired, withdrawn] = [await invite(), await invite(), await invite(), await invite()]
    await accept(tokenIn(used.inviteUrl))
    await renew(renewed.operator.id)
    await server.services.database.rows(sql`update operator_invite set expires_at = now() where operator_id = ${expired.operator.id}`)
    await everyone.admin.viewer.data('mutation ($id: ID!) { operatorDeactivate(operatorId: $id) { userErrors { code } } }', { id: withdrawn.operator.id })
    const unknown = await accept('nonsense')
    expect(unknown).toMatchObject({ operator: null, userErrors: [{ code: 'NOT_FOUND', field: ['token'] }], viewer: null })
    for (const { inviteUrl } of [used, renewed, expired, withdrawn]) expect(await accept(tokenIn(inviteUrl))).toEqual(unknown)
  })

  it('wants a password of 12 characters, and leaves the link for the next try', async () => {
    const { inviteUrl } = await invite()
    expect((await accept(tokenIn(inviteUrl), 'x'.repeat(11))).userErrors).toMatchObject([{ code: 'INVALID', field: ['password'] }])
    expect((await accept(tokenIn(inviteUrl), 'x'.repeat(12))).userErrors).toEqual([])
  })

  it('lets one of two in who come with the same link at once', async () => {
    const { inviteUrl } = await invite()
    const both = await Promise.all([accept(tokenIn(inviteUrl), 'the password of the first'), accept(tokenIn(inviteUrl), 'the password of the second')])
    expect(both.map(({ userErrors }) => userErrors[0]?.code ?? 'done').sort()).toEqual(['NOT_FOUND', 'done'])
  })

  it('is limited by address', async () => {
    const other = await startTestServer()
    const tryOne = async () => (await other.as().data(ACCEPT, { token: 'nonsense', password: PASSWORD })).operatorAcceptInvite.userErrors[0].code
    for (let attempt = 0; attempt < 30; attempt++) expect(await tryOne()).toBe('NOT_FOUND')
    expect(await tryOne()).toBe('RATE_LIMITED')
    await other.stop()
  })
})

describe('Mutation.operatorRenewInvite', () => {
  it('lets one who forgot the password choose another; the old one works until then, and older sessions end with it', async () => {
    const { operator, inviteUrl } = await invite()
    const before = (await accept(tokenIn(inviteUrl), 'the one that is forgotten')).viewer!
    const renewed = await renew(operator.id)
    expect(await signsIn(operator.email, 'the one that is forgotten')).toBe(true)
    expect((await accept(tokenIn(renewed.inviteUrl))).userErrors).toEqual([])
    expect([await signsIn(operator.email, 'the one that is forgotten'), await signsIn(operator.email, PASSWORD)]).toEqual([false, true])
    expect((await before.data('{ viewer { __typename } }')).viewer).toBeNull()
  })

  it('is not for who is deactivated, nor for nobody', async () => {
    const gone = await asOperator(server, { deskIds: [] })
    await server.services.database.rows(sql`update operator set active = false where id = ${gone.id}`)
    expect((await renew(gone.id)).userErrors).toMatchObject([{ code: 'CONFLICT', field: ['operatorId'] }])
    for (const id of [NOBODY, 'nonsense', '']) expect((await renew(id)).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['operatorId'] }])
  })
})
