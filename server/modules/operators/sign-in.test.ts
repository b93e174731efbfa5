import sql from 'sql-template-tag'
import { asOperator, type TestOperator } from '../../test/factories.js'
import { startTestServer, type TestServer } from '../../test/test-server.js'
import { until } from '../../test/test-viewer.js'
import { hashPassword } from './password.js'

const PASSWORD = 'correct horse battery staple'
const SIGN_IN = 'mutation ($email: String!, $password: String!) { operatorSignIn(email: $email, password: $password) { operator { name email role } userErrors { code field message } } }'

// Passwords are hashed slowly on purpose.
jest.setTimeout(30_000)

let server: TestServer
let passwordHash: string
let operator: TestOperator

beforeAll(async () => {
  passwordHash = await hashPassword(PASSWORD)
})
// A server of its own for each, since attempts are counted by address too.
beforeEach(async () => {
  server = await startTestServer()
  operator = await asOperator(server, { name: 'Olga' })
  await server.services.database.rows(sql`update operator set password_hash = ${passwordHash} where id = ${operator.id}`)
})
afterEach(() => server.stop())

async function signIn(email: string, password: string): Promise<{ body: string; cookie: string | null }> {
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: SIGN_IN, variables: { email, password } }) })
  return { body: await response.text(), cookie: response.headers.get('set-cookie') }
}

const viewerOf = async (cookie: string) => (await server.as({ cookie: cookie.split(';')[0]! }).data('{ viewer { ... on Operator { name } } }')).viewer

describe('Mutation.operatorSignIn', () => {
  it('sets a cookie that no script reads and no other site posts with', async () => {
    const { body, cookie } = await signIn(` ${operator.email.toUpperCase()} `, PASSWORD)
    expect(JSON.parse(body).data.operatorSignIn).toEqual({ operator: { name: 'Olga', email: operator.email, role: 'ADMIN' }, userErrors: [] })
    expect(cookie).toMatch(/^helpdesk_session=[\w-]{43}; /)
    for (const attribute of ['HttpOnly', 'SameSite=Lax', 'Path=/']) expect(cookie!.split('; ')).toContain(attribute)
    const days = (Date.parse(/Expires=([^;]+)/.exec(cookie!)![1]!) - Date.now()) / 86_400_000
    expect(Math.round(days)).toBe(30)
    expect(await viewerOf(cookie!)).toEqual({ name: 'Olga' })
  })

  it('keeps the token and the password as hashes only', async () => {
    const { cookie } = await signIn(operator.email, PASSWORD)
    const token = /=([^;]+)/.exec(cookie!)![1]!
    const kept = await server.services.database.rows(sql`select encode(token_hash, 'escape') as token, password_hash from operator_session join operator on operator.id = operator_id`)
    expect(JSON.stringify(kept)).not.toContain(token)
    expect(JSON.stringify(kept)).not.toContain(PASSWORD)
  })

  it('answers a wrong password, an unknown address and a deactivated account with the same bytes', async () => {
    const gone = await asOperator(server)
    await server.services.database.rows(sql`update operator set password_hash = ${passwordHash}, active = false where id = ${gone.id}`)
    const wrong = await signIn(operator.email, 'wrong')
    expect(JSON.parse(wrong.body).data.operatorSignIn).toEqual({ operator: null, userErrors: [{ code: 'INVALID', field: null, message: expect.any(String) }] })
    for (const [email, password] of [[operator.email, ''], [operator.email, PASSWORD.toUpperCase()], ['nobody@example.com', PASSWORD], ['', ''], [gone.email, PASSWORD]] as const) {
      expect(await signIn(email, password)).toEqual({ body: wrong.body, cookie: null })
    }
  })

  it('works on an unknown address as long as on a known one', async () => {
    const took = async (email: string) => {
      const from = process.hrtime.bigint()
      await signIn(email, 'wrong')
      return Number(process.hrtime.bigint() - from)
    }
    await took(operator.email)
    const [known, unknown] = [await took(operator.email), await took('nobody@example.com')]
    // Without the work the answer would come some fifty times as fast.
    expect(unknown).toBeGreaterThan(known / 10)
  })

  it('after ten wrong passwords says in how many minutes to try again, even to the right one, on any account', async () => {
    for (let attempt = 0; attempt < 10; attempt++) await signIn('nobody@example.com', 'wrong')
    for (const email of ['nobody@example.com', 'NOBODY@example.com ']) {
      const [error] = JSON.parse((await signIn(email, PASSWORD)).body).data.operatorSignIn.userErrors
      expect(error).toEqual({ code: 'RATE_LIMITED', field: null, message: expect.stringMatching(/\b15 minutes\b/) })
    }
    expect(JSON.parse((await signIn(operator.email, PASSWORD)).body).data.operatorSignIn.userErrors).toEqual([])
  })

  it('is no way in over a socket', async () => {
    const following = await operator.viewer.follow(SIGN_IN, { email: operator.email, password: PASSWORD })
    expect(await following.ended()).toEqual([expect.objectContaining({ message: expect.stringContaining('subscriptions only') })])
  })
})

describe('Mutation.operatorSignOut', () => {
  it('ends the session, clears the cookie and closes its sockets within seconds; other sessions go on', async () => {
    const [first, second] = [await signIn(operator.email, PASSWORD), await signIn(operator.email, PASSWORD)]
    const following = await server.as({ cookie: first.cookie!.split(';')[0]! }).follow('subscription { ticketChanged { created } }')
    const from = Date.now()
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: first.cookie!.split(';')[0]! },
      body: JSON.stringify({ query: 'mutation { operatorSignOut { userErrors { code } } }' }),
    })
    expect(response.headers.get('set-cookie')).toMatch(/^helpdesk_session=; .*Expires=Thu, 01 Jan 1970/)
    expect(await viewerOf(first.cookie!)).toBeNull()
    expect(await viewerOf(second.cookie!)).toEqual({ name: 'Olga' })
    await until(() => following.closed !== undefined, 'the socket to close')
    expect(Date.now() - from).toBeLessThan(5000)
  })

  it('does nothing for who is not signed in', async () => {
    expect(await server.as().data('mutation { operatorSignOut { userErrors { code } } }')).toEqual({ operatorSignOut: { userErrors: [] } })
  })
})

describe('An operator who is deactivated', () => {
  it('is nobody at once', async () => {
    const { cookie } = await signIn(operator.email, PASSWORD)
    await server.services.database.rows(sql`update operator set active = false where id = ${operator.id}`)
    expect(await viewerOf(cookie!)).toBeNull()
  })
})
