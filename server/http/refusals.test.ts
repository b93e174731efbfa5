import sql from 'sql-template-tag'
import { asClient, asOperator, createDesk } from '../test/factories.js'
import { startTestServer, type TestServer } from '../test/test-server.js'

/** Each breaks the database of its own suite. */
describe('A fault of ours', () => {
  let server: TestServer

  beforeEach(async () => {
    server = await startTestServer()
  })
  afterEach(() => server.stop())

  const OURS = { code: 'INTERNAL_SERVER_ERROR', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) }
  const MESSAGE = expect.stringMatching(/^Something went wrong on our side\. .*request ID\.$/)

  it('in a resolver tells its request’s id and no cause', async () => {
    const operator = await asOperator(server)
    await server.services.database.rows(sql`alter table task rename to gone`)
    const { data, errors } = await operator.viewer.ask('{ tasks { nodes { id } } }')
    expect(data).toBeNull()
    expect(errors).toEqual([{ message: MESSAGE, path: ['tasks'], extensions: OURS }])
  })

  it('in a mutation tells no cause, and nothing of it is kept', async () => {
    const operator = await asOperator(server)
    await server.services.database.rows(sql`alter table ticket_task rename to gone`)
    const { errors } = await operator.viewer.ask('mutation { ticketAddTask(ticketId: "x") { userErrors { code } } taskCreate(input: { title: "x", ticketIds: [] }) { userErrors { code } } }')
    expect(errors).toBeUndefined()
    await server.services.database.rows(sql`alter table task drop column due_on`)
    const failed = await operator.viewer.ask('mutation { taskCreate(input: { title: "y" }) { userErrors { code } } }')
    expect(failed.errors).toEqual([{ message: MESSAGE, path: ['taskCreate'], extensions: OURS }])
  })

  it('in telling who asks is no more talkative, over GraphQL or beside it', async () => {
    const desk = await createDesk(server)
    const client = await asClient(server, desk.id)
    await server.services.database.rows(sql`alter table client_session rename to gone`)
    const { errors } = await client.viewer.ask('{ desks { id } }')
    expect(errors).toEqual([{ message: MESSAGE, extensions: OURS }])
    const response = await fetch(`${server.url}/attachments/x`, { headers: client.viewer.headers })
    expect(response.status).toBe(500)
    expect(await response.json()).toEqual({ error: { message: MESSAGE, ...OURS } })
  })
})
