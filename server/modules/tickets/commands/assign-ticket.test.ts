import sql from 'sql-template-tag'
import { asClient, asOperator, createDesk, createTicket, type TestClient, type TestOperator, type TestTicket } from '../../../test/factories.js'
import { startTestServer, type TestServer } from '../../../test/test-server.js'
import type { TestViewer } from '../../../test/test-viewer.js'

const TICKET = 'assignee { id } updatedAt activity { nodes { __typename actorName ... on AssigneeChanged { from to } } }'

describe('Mutation.ticketAssign', () => {
  let server: TestServer
  let operator: TestOperator
  let colleague: TestOperator
  let client: TestClient
  let deskId: string
  let ticket: TestTicket

  beforeAll(async () => {
    server = await startTestServer()
    operator = await asOperator(server)
    colleague = await asOperator(server)
    deskId = (await createDesk(server)).id
    client = await asClient(server, deskId)
  })
  afterAll(() => server.stop())
  beforeEach(async () => {
    ticket = await createTicket(client)
  })

  const assign = async (operatorId: string | null, viewer: TestViewer = operator.viewer) =>
    (await viewer.data(`mutation ($id: ID!, $operatorId: ID) { ticketAssign(ticketId: $id, operatorId: $operatorId) { ticket { ${TICKET} } userErrors { code field } } }`, { id: ticket.id, operatorId })).ticketAssign
  const found = async (viewer: TestViewer = operator.viewer) => (await viewer.data(`query ($id: ID!) { ticket(id: $id) { ${TICKET} } }`, { id: ticket.id })).ticket

  it('gives the ticket to an operator, to another one, to nobody; each an event by name', async () => {
    expect((await assign(operator.id)).ticket.assignee).toEqual({ id: operator.id })
    await assign(colleague.id)
    expect((await assign(null)).ticket.assignee).toBeNull()
    const event = { __typename: 'AssigneeChanged', actorName: operator.name }
    expect((await found()).activity.nodes.slice(0, 3)).toEqual([
      { ...event, from: colleague.name, to: null },
      { ...event, from: operator.name, to: colleague.name },
      { ...event, from: null, to: operator.name },
    ])
  })

  it('makes no event of giving it to who has it', async () => {
    await assign(operator.id)
    const before = await found()
    expect(await assign(operator.id)).toEqual({ ticket: before, userErrors: [] })
    expect(await found()).toEqual(before)
  })

  it('changes nothing that the client can see', async () => {
    const before = await found(client.viewer)
    await assign(operator.id)
    expect(await found(client.viewer)).toEqual(before)
  })

  it('refuses an operator who does not work the desk, and takes one who does', async () => {
    const [elsewhere, member] = [await asOperator(server, { deskIds: [(await createDesk(server)).id] }), await asOperator(server, { deskIds: [deskId] })]
    expect(await assign(elsewhere.id)).toEqual({ ticket: null, userErrors: [{ code: 'NOT_ALLOWED', field: ['operatorId'] }] })
    expect((await assign(member.id)).ticket.assignee).toEqual({ id: member.id })
  })

  it('refuses an operator who is not there or not active any more, and clients', async () => {
    const former = await asOperator(server)
    await server.services.database.rows(sql`update operator set active = false where id = ${former.id}`)
    for (const id of [former.id, client.id, 'nonsense']) {
      expect(await assign(id)).toEqual({ ticket: null, userErrors: [{ code: 'NOT_FOUND', field: ['operatorId'] }] })
    }
    expect(await assign(operator.id, client.viewer)).toEqual({ ticket: null, userErrors: [{ code: 'NOT_ALLOWED', field: null }] })
    expect((await found()).assignee).toBeNull()
  })
})
