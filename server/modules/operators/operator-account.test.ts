import sql from 'sql-template-tag'
import { answersOf, createEveryone, viewersOf, type Everyone, type ViewerName } from '../../test/everyone.js'
import { asOperator, createTicket, type TestOperator } from '../../test/factories.js'
import { startTestServer, type TestServer } from '../../test/test-server.js'
import { until, type TestViewer } from '../../test/test-viewer.js'
import { hashPassword } from './password.js'

const PASSWORD = 'correct horse battery staple'
const NEW_PASSWORD = 'a longer one than that'
const PREFERENCES = 'preferences { afterSend singleKeys density theme }'
const PREFER = `mutation ($input: OperatorPreferencesInput!) { operatorUpdatePreferences(input: $input) { operator { id ${PREFERENCES} } userErrors { code } } }`
const PROFILE = 'mutation ($input: OperatorProfileInput!) { operatorUpdateProfile(input: $input) { operator { name email } userErrors { code field message } } }'
const PASSWORDS = 'mutation ($input: OperatorChangePasswordInput!) { operatorChangePassword(input: $input) { operator { id } userErrors { code field message } } }'
const SIGN_IN = 'mutation ($email: String!, $password: String!) { operatorSignIn(email: $email, password: $password) { userErrors { code } } }'

// Passwords are hashed slowly on purpose.
jest.setTimeout(30_000)

let server: TestServer
let everyone: Everyone
let viewers: Map<ViewerName, TestViewer>
let passwordHash: string

beforeAll(async () => {
  passwordHash = await hashPassword(PASSWORD)
})
// A server of its own for each, since wrong passwords are counted by address too.
beforeEach(async () => {
  server = await startTestServer()
  everyone = await createEveryone(server)
  viewers = await viewersOf(server, everyone, await createTicket(everyone.client), [['tickets:read']])
})
afterEach(() => server.stop())

/** An operator whose password is PASSWORD. */
async function withPassword(): Promise<TestOperator> {
  const operator = await asOperator(server, { name: 'Petra' })
  await server.services.database.rows(sql`update operator set password_hash = ${passwordHash} where id = ${operator.id}`)
  return operator
}

const signsIn = async (email: string, password: string) => (await server.as().data(SIGN_IN, { email, password })).operatorSignIn.userErrors.length === 0
const isSomebody = async (viewer: TestViewer) => (await viewer.data('{ viewer { __typename } }')).viewer !== null

/** Who gets on with it; everybody else is refused. */
async function whoMay(call: (viewer: TestViewer) => Promise<{ code: string }[]>): Promise<string[]> {
  const answers = await answersOf(viewers, async (viewer) => (await call(viewer))[0]?.code)
  expect(new Set(Object.values(answers).filter((code) => code !== undefined))).toEqual(new Set(['NOT_ALLOWED']))
  return Object.keys(answers).filter((name) => answers[name] === undefined)
}

describe('Mutation.operatorUpdatePreferences', () => {
  it('keeps what was chosen, and leaves the rest', async () => {
    const prefer = async (input: object) => (await everyone.operator.viewer.data(PREFER, { input })).operatorUpdatePreferences
    const defaults = { afterSend: 'STAY', singleKeys: true, density: 'COMFORTABLE', theme: 'SYSTEM' }
    expect(await prefer({})).toEqual({ operator: { id: everyone.operator.id, preferences: defaults }, userErrors: [] })
    await prefer({ afterSend: 'NEXT', theme: 'DARK' })
    expect((await prefer({ singleKeys: false, theme: null })).operator.preferences).toEqual({ ...defaults, afterSend: 'NEXT', theme: 'DARK', singleKeys: false })
  })

  it('is for operators', async () => {
    expect(await whoMay(async (viewer) => (await viewer.data(PREFER, { input: {} })).operatorUpdatePreferences.userErrors)).toEqual(['admin', 'operator', 'operatorElsewhere'])
  })
})

describe('Operator.preferences', () => {
  it('are told to nobody else', async () => {
    const answers = await answersOf(viewers, async (viewer) => {
      const { operators } = await viewer.data(`{ operators { name ${PREFERENCES} } }`)
      return operators.filter(({ preferences }: { preferences: object | null }) => preferences).map(({ name }: { name: string }) => name)
    })
    expect(answers).toMatchObject({ admin: ['Ada'], operator: ['Olga'], operatorElsewhere: ['Otto'], 'key: admin': [], 'key: tickets:read': [] })
  })
})

describe('Mutation.operatorUpdateProfile', () => {
  const update = async (operator: TestOperator, input: object) => (await operator.viewer.data(PROFILE, { input })).operatorUpdateProfile

  it('changes the name without a password', async () => {
    expect(await update(everyone.operator, { name: ' Olga Tokarz ' })).toEqual({ operator: { name: 'Olga Tokarz', email: everyone.operator.email }, userErrors: [] })
    expect((await update(everyone.operator, { email: everyone.operator.email.toUpperCase() })).userErrors).toEqual([])
  })

  it('changes the email for the password only', async () => {
    const petra = await withPassword()
    const email = 'petra.nowa@example.com'
    expect((await update(petra, { email })).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['currentPassword'] }])
    expect((await update(petra, { name: 'Not kept', email, currentPassword: 'wrong' })).userErrors).toMatchObject([{ code: 'INVALID', field: ['currentPassword'] }])
    expect(await update(petra, { email: 'Petra.Nowa@example.com', currentPassword: PASSWORD })).toEqual({ operator: { name: 'Petra', email }, userErrors: [] })
    expect(await signsIn(email, PASSWORD)).toBe(true)
  })

  it('refuses an email that another operator has', async () => {
    const petra = await withPassword()
    const { userErrors } = await update(petra, { email: everyone.operator.email.toUpperCase(), currentPassword: PASSWORD })
    expect(userErrors).toMatchObject([{ code: 'CONFLICT', field: ['email'] }])
  })

  it('refuses a name that is empty or too long', async () => {
    expect((await update(everyone.operator, { name: ' ' })).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['name'] }])
    expect((await update(everyone.operator, { name: 'x'.repeat(101) })).userErrors).toMatchObject([{ code: 'TOO_LONG', field: ['name'] }])
  })

  it('is for operators', async () => {
    expect(await whoMay(async (viewer) => (await viewer.data(PROFILE, { input: {} })).operatorUpdateProfile.userErrors)).toEqual(['admin', 'operator', 'operatorElsewhere'])
  })
})

describe('Mutation.operatorChangePassword', () => {
  const change = async (operator: TestOperator, currentPassword: string, newPassword: string) =>
    (await operator.viewer.data(PASSWORDS, { input: { currentPassword, newPassword } })).operatorChangePassword

  it('lets the new one in and the old one not, and ends the other sessions only', async () => {
    const petra = await withPassword()
    const other = server.as({ cookie: 'helpdesk_session=other' })
    await server.services.database.rows(sql`
      insert into operator_session (id, operator_id, token_hash, expires_at) values (gen_random_uuid(), ${petra.id}, sha256('other'), now() + interval '1 day')`)
    expect(await isSomebody(other)).toBe(true)
    const following = await other.follow('subscription { ticketChanged { created } }')

    expect(await change(petra, PASSWORD, NEW_PASSWORD)).toEqual({ operator: { id: petra.id }, userErrors: [] })
    expect([await isSomebody(petra.viewer), await isSomebody(other)]).toEqual([true, false])
    expect([await signsIn(petra.email, NEW_PASSWORD), await signsIn(petra.email, PASSWORD)]).toEqual([true, false])
    await until(() => following.closed !== undefined, 'the socket to close')
  })

  it('asks for the current password, and for a new one of 12 to 1,024 characters', async () => {
    const petra = await withPassword()
    expect((await change(petra, 'wrong', NEW_PASSWORD)).userErrors).toMatchObject([{ code: 'INVALID', field: ['currentPassword'] }])
    expect((await change(petra, PASSWORD, 'x'.repeat(11))).userErrors).toMatchObject([{ code: 'INVALID', field: ['newPassword'], message: expect.stringContaining('12') }])
    expect((await change(petra, PASSWORD, 'x'.repeat(1025))).userErrors).toMatchObject([{ code: 'TOO_LONG', field: ['newPassword'] }])
    expect(await signsIn(petra.email, PASSWORD)).toBe(true)
  })

  it('counts wrong passwords like those at sign-in', async () => {
    const petra = await withPassword()
    for (let attempt = 0; attempt < 10; attempt++) await change(petra, 'wrong', NEW_PASSWORD)
    expect((await change(petra, PASSWORD, NEW_PASSWORD)).userErrors).toMatchObject([{ code: 'RATE_LIMITED' }])
    expect(await signsIn(petra.email, PASSWORD)).toBe(false)
  })

  it('is for operators', async () => {
    await server.services.database.rows(sql`update operator set password_hash = ${passwordHash}`)
    const input = { currentPassword: 'wrong', newPassword: NEW_PASSWORD }
    const answers = await answersOf(viewers, async (viewer) => (await viewer.data(PASSWORDS, { input })).operatorChangePassword.userErrors[0].code)
    expect(answers).toEqual(Object.fromEntries([...viewers.keys()].map((name) => [name, name === 'admin' || name.startsWith('operator') ? 'INVALID' : 'NOT_ALLOWED'])))
  })
})
