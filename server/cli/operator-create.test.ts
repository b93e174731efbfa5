import { createFirstDesk } from '../modules/desks/commands/create-first-desk.js'
import { createOperator } from '../modules/operators/commands/create-operator.js'
import { command } from '../core/command.js'
import { startTestServer, type TestServer } from '../test/test-server.js'

describe('the first operator of an empty helpdesk', () => {
  let server: TestServer

  beforeAll(async () => {
    server = await startTestServer()
  })
  afterAll(() => server.stop())

  it('signs in with the password that was told once, and finds a desk to work with', async () => {
    const { services } = server
    const operator = await command(services, async (tx) => {
      expect(await createFirstDesk(tx)).toBe(true)
      return createOperator(tx, { name: 'Eva', email: ' Eva@Example.com ', role: 'ADMIN' })
    })
    const { operatorSignIn } = await server
      .as()
      .data('mutation ($password: String!) { operatorSignIn(email: "eva@example.com", password: $password) { operator { name role } } }', { password: operator!.password })
    expect(operatorSignIn.operator).toEqual({ name: 'Eva', role: 'ADMIN' })
  })

  it('is made once per address, and the desk once at all', async () => {
    const { services } = server
    await command(services, async (tx) => {
      expect(await createOperator(tx, { name: 'Eva again', email: 'EVA@example.com', role: 'OPERATOR' })).toBeNull()
      expect(await createFirstDesk(tx)).toBe(false)
    })
  })
})
