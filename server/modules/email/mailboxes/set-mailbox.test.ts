import { asOperator, createDesk, type TestOperator } from '../../../test/factories.js'
import { startTestServer, type TestServer } from '../../../test/test-server.js'

const SET = 'mutation ($id: ID!, $input: MailboxInput!) { deskMailboxSet(deskId: $id, input: $input) { userErrors { code field message } } }'

let server: TestServer
let admin: TestOperator

beforeAll(async () => {
  server = await startTestServer()
  admin = await asOperator(server)
})
afterAll(() => server.stop())

const set = async (deskId: string, address: string, more: object = {}) =>
  (await admin.viewer.data(SET, { id: deskId, input: { address, fromName: 'Support', smtpHost: '127.0.0.1', smtpPort: 25, smtpSecurity: 'NONE', ...more } })).deskMailboxSet.userErrors

describe('the address of a mailbox', () => {
  it('is one desk’s alone, in whatever case, also when several are given it at once', async () => {
    const desks = [await createDesk(server), await createDesk(server), await createDesk(server)]
    const errors = await Promise.all(desks.map(({ id }, index) => set(id, index % 2 ? 'Support@Desk.example' : 'support@desk.example')))
    expect(errors.filter(({ length }) => length === 0)).toHaveLength(1)
    expect(errors.flat()).toEqual(Array(2).fill({ code: 'CONFLICT', field: ['address'], message: expect.stringContaining('has this address already') }))
  })
})

it('a password is of a user', async () => {
  const { id } = await createDesk(server)
  expect(await set(id, 'parcels@desk.example', { smtpPassword: 'secret' })).toEqual([{ code: 'REQUIRED', field: ['smtpUser'], message: expect.any(String) }])
})
