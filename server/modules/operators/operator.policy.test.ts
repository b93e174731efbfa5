import { answersOf, createEveryone, viewersOf, type Everyone } from '../../test/everyone.js'
import { createTicket } from '../../test/factories.js'
import { startTestServer, type TestServer } from '../../test/test-server.js'

let server: TestServer
let everyone: Everyone

beforeAll(async () => {
  server = await startTestServer()
  everyone = await createEveryone(server)
})
afterAll(() => server.stop())

describe('Query.operators', () => {
  it('is for the team and its tools; addresses and roles for operators and admin keys', async () => {
    const viewers = await viewersOf(server, everyone, await createTicket(everyone.client), [['tickets:read'], ['clients:read']])
    const answers = await answersOf(viewers, async (viewer) => {
      const { operators } = await viewer.data('{ operators { name email role } }')
      return operators.map(({ name, email, role }: { name: string; email: string | null; role: string | null }) => [name, email && 'with an address', role].filter(Boolean).join(' ')).join(', ')
    })
    const accounts = 'Ada with an address ADMIN, Olga with an address OPERATOR, Otto with an address OPERATOR'
    expect(answers).toEqual({
      admin: accounts,
      operator: accounts,
      operatorElsewhere: accounts,
      client: '',
      otherClient: '',
      publicLink: '',
      otherPublicLink: '',
      nobody: '',
      'key: admin': accounts,
      'key: tickets:read': 'Ada, Olga, Otto',
      'key: clients:read': '',
    })
  })
})
