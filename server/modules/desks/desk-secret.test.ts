import { createHmac } from 'node:crypto'
import sql from 'sql-template-tag'
import { answersOf, createEveryone, viewersOf, type Everyone, type ViewerName } from '../../test/everyone.js'
import { asApiKey, asClient, asOperator, createDesk, createTicket } from '../../test/factories.js'
import { startTestServer, type TestServer } from '../../test/test-server.js'
import type { TestViewer } from '../../test/test-viewer.js'
import { deskSecrets } from './queries/desk-secrets.js'

const SECRETS = 'id secrets { id hint createdAt lastUsedAt }'
const CREATE = `mutation ($id: ID!) { deskSecretCreate(deskId: $id) { secret desk { ${SECRETS} } userErrors { code field message } } }`
const REVOKE = `mutation ($id: ID!) { deskSecretRevoke(secretId: $id) { desk { ${SECRETS} } userErrors { code field message } } }`
const SESSION = 'mutation ($deskToken: String!, $input: ClientIdentityInput!) { clientSessionCreate(deskToken: $deskToken, input: $input) { token userErrors { code } } }'
const NOBODY = '01900000-0000-7000-8000-000000000000'

let server: TestServer
let everyone: Everyone
let viewers: Map<ViewerName, TestViewer>

beforeAll(async () => {
  server = await startTestServer()
  everyone = await createEveryone(server)
  viewers = await viewersOf(server, everyone, await createTicket(everyone.client), [['tickets:read']])
})
afterAll(() => server.stop())

const create = async (id: string, viewer = everyone.admin.viewer) => (await viewer.data(CREATE, { id })).deskSecretCreate
const revoke = async (id: string, viewer = everyone.admin.viewer) => (await viewer.data(REVOKE, { id })).deskSecretRevoke
const secretsOf = async (id: string, viewer = everyone.admin.viewer) => (await viewer.data(`query ($id: ID!) { desk(id: $id) { ${SECRETS} } }`, { id })).desk?.secrets
const codeOf = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors[0]?.code ?? 'done'

/** Opens a session with an HMAC; whether it was. */
const opens = async (deskToken: string, secret: string) => {
  const signature = createHmac('sha256', secret).update('jan-1').digest('hex')
  return (await server.as().data(SESSION, { deskToken, input: { externalId: 'jan-1', signature } })).clientSessionCreate.token !== null
}

async function deskWithoutSecret() {
  const { desk } = (await everyone.admin.viewer.data('mutation { deskCreate(input: { name: "New", colour: "#2563EB", language: "en" }) { desk { id token } } }')).deskCreate
  return desk as { id: string; token: string }
}

describe('Mutation.deskSecretCreate', () => {
  it('shows a secret once, that signs from then on', async () => {
    const { id, token } = await deskWithoutSecret()
    expect(await secretsOf(id)).toEqual([])
    const { secret, desk, userErrors } = await create(id)
    expect(userErrors).toEqual([])
    expect(secret).toMatch(/^[\w-]{43}$/)
    expect(desk).toEqual({ id, secrets: [{ id: expect.any(String), hint: secret.slice(-4), createdAt: expect.any(String), lastUsedAt: null }] })
    expect(await opens(token, secret)).toBe(true)
    const kept = await server.services.database.rows(sql`select encode(secret_encrypted, 'escape') as kept from desk_secret where desk_id = ${id}`)
    expect(JSON.stringify(kept)).not.toContain(secret)
  })

  it('makes a second one to replace the first, and no third', async () => {
    const { id, token } = await deskWithoutSecret()
    const [first, second] = [await create(id), await create(id)]
    expect(second.desk.secrets.map(({ hint }: { hint: string }) => hint)).toEqual([first.secret.slice(-4), second.secret.slice(-4)])
    expect(await opens(token, first.secret)).toBe(true)
    expect(await opens(token, second.secret)).toBe(true)
    expect(await create(id)).toEqual({ secret: null, desk: null, userErrors: [{ code: 'CONFLICT', field: ['deskId'], message: expect.stringContaining('Revoke') }] })
    await revoke(second.desk.secrets[0].id)
    expect((await create(id)).userErrors).toEqual([])
    expect(await secretsOf(id)).toHaveLength(2)
  })

  it('makes no third one for two admins at once', async () => {
    const { id } = await deskWithoutSecret()
    const other = await asOperator(server)
    await create(id)
    const answers = await Promise.all(Array.from({ length: 6 }, (_, nr) => create(id, nr % 2 ? other.viewer : everyone.admin.viewer)))
    expect(answers.map(codeOf).sort()).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT', 'CONFLICT', 'CONFLICT', 'done'])
    expect(await secretsOf(id)).toHaveLength(2)
  })

  it('refuses a desk that does not exist', async () => {
    for (const id of [NOBODY, 'nonsense', '']) expect(await create(id)).toMatchObject({ secret: null, userErrors: [{ code: 'NOT_FOUND', field: ['deskId'] }] })
  })
})

describe('Mutation.deskSecretRevoke', () => {
  it('makes it worthless at once; whom it let in stays until their session ends', async () => {
    const { id, token, secret } = await createDesk(server)
    const signature = createHmac('sha256', secret).update('jan-1').digest('hex')
    const session = (await server.as().data(SESSION, { deskToken: token, input: { externalId: 'jan-1', signature } })).clientSessionCreate.token
    const [kept] = await secretsOf(id)
    expect(await revoke(kept.id)).toEqual({ desk: { id, secrets: [] }, userErrors: [] })
    expect(await opens(token, secret)).toBe(false)
    expect((await server.as({ authorization: `Bearer ${session}` }).data('{ viewer { __typename } }')).viewer).toEqual({ __typename: 'Client' })
  })

  it('says the same of one that is revoked already, and refuses one that does not exist', async () => {
    const { id } = await createDesk(server)
    const [kept] = await secretsOf(id)
    expect(await revoke(kept.id)).toEqual(await revoke(kept.id))
    const revokedAt = () => server.services.database.rows(sql`select revoked_at from desk_secret where id = ${kept.id}`)
    const before = await revokedAt()
    await revoke(kept.id)
    expect(await revokedAt()).toEqual(before)
    for (const unknown of [NOBODY, 'nonsense', '']) expect(await revoke(unknown)).toMatchObject({ desk: null, userErrors: [{ code: 'NOT_FOUND', field: ['secretId'] }] })
  })
})

describe('A desk’s secrets', () => {
  it('are made and revoked by admins', async () => {
    const forAdmins = Object.fromEntries([...viewers.keys()].map((name) => [name, name === 'admin' || name === 'key: admin' ? 'done' : 'NOT_ALLOWED']))
    expect(await answersOf(viewers, async (viewer) => codeOf(await create((await deskWithoutSecret()).id, viewer)))).toEqual(forAdmins)
    const [kept] = await secretsOf(everyone.otherDesk.id)
    expect(await answersOf(viewers, async (viewer) => codeOf(await revoke(kept.id, viewer)))).toEqual(forAdmins)
  })

  it('are seen by admins, in whatever way the desk is come by', async () => {
    const { id } = everyone.desk
    const [secret] = await secretsOf(id)
    const answers = await answersOf(viewers, (viewer) => secretsOf(id, viewer))
    expect(answers).toEqual({ admin: [secret], 'key: admin': [secret], operator: [], client: [], otherClient: [], 'key: tickets:read': [], operatorElsewhere: undefined, publicLink: undefined, otherPublicLink: undefined, nobody: undefined })
    const ticket = await createTicket(everyone.client)
    const through = await answersOf(viewers, async (viewer) => (await viewer.data('query ($id: ID!) { ticket(id: $id) { desk { secrets { id } } } }', { id: ticket.id })).ticket?.desk?.secrets ?? [])
    for (const [name, secrets] of Object.entries(through)) expect([name, secrets.length]).toEqual([name, name === 'admin' || name === 'key: admin' ? 1 : 0])
  })

  it('are never answered whole again', async () => {
    const { id, secret } = await createDesk(server)
    const key = await asApiKey(server, ['admin'])
    for (const viewer of [everyone.admin.viewer, key.viewer]) expect(JSON.stringify(await secretsOf(id, viewer))).not.toContain(secret.slice(0, -4))
  })
})

describe('deskSecrets', () => {
  it('are always as many as a desk may have, and what fills them up opens nothing', async () => {
    const [none, one, two] = [await deskWithoutSecret(), await createDesk(server), await createDesk(server)]
    await create(two.id)
    for (const token of ['unknown', none.token, one.token, two.token]) {
      const { secrets } = await deskSecrets(server.services, token)
      expect(secrets).toHaveLength(2)
      for (const { id, text } of secrets) expect(await opens(token, text)).toBe(id !== null)
    }
  })
})

describe('DeskSecret.lastUsedAt', () => {
  const used = async (id: string) => (await secretsOf(id)).map(({ lastUsedAt }: { lastUsedAt: string | null }) => lastUsedAt)
  const versionOf = async (id: string) => (await server.services.database.rows(sql`select xmin::text from desk_secret where desk_id = ${id} order by created_at, id`))[0]

  it('is the minute when an identity was last signed with it', async () => {
    const desk = await createDesk(server)
    await create(desk.id)
    const from = Math.floor(Date.now() / 60_000) * 60_000
    expect(await opens(desk.token, desk.secret)).toBe(true)
    const [first, second] = await used(desk.id)
    expect(Date.parse(first)).toBeGreaterThanOrEqual(from)
    expect(Date.parse(first) % 60_000).toBe(0)
    expect(second).toBeNull()
  })

  it('is written once a minute, however many sign in', async () => {
    const desk = await createDesk(server)
    // An hour ahead, so that no full minute passes in the middle of the test.
    await server.services.database.rows(sql`update desk_secret set last_used_at = now() + interval '1 hour' where desk_id = ${desk.id}`)
    const before = await versionOf(desk.id)
    for (let nr = 0; nr < 3; nr++) expect(await opens(desk.token, desk.secret)).toBe(true)
    expect(await versionOf(desk.id)).toEqual(before)
    await server.services.database.rows(sql`update desk_secret set last_used_at = now() - interval '1 minute' where desk_id = ${desk.id}`)
    await opens(desk.token, desk.secret)
    expect(Date.now() - Date.parse((await used(desk.id))[0])).toBeLessThan(61_000)
  })

  it('is not touched by what is wrongly signed', async () => {
    const desk = await createDesk(server)
    expect(await opens(desk.token, 'another secret')).toBe(false)
    expect(await used(desk.id)).toEqual([null])
  })

  it('is no client’s to know', async () => {
    const client = await asClient(server, everyone.desk.id)
    expect(await secretsOf(everyone.desk.id, client.viewer)).toEqual([])
  })
})
