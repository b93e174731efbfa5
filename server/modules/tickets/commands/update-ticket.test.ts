import { asApiKey, asClient, asOperator, createCategory, createDesk, createTicket, type TestClient, type TestOperator, type TestTicket } from '../../../test/factories.js'
import { startTestServer, type TestServer } from '../../../test/test-server.js'
import type { TestViewer } from '../../../test/test-viewer.js'

const TICKET = `title priority category { id name } updatedAt eventCursor
  activity { nodes { __typename actorName ... on TitleChanged { titleFrom: from titleTo: to } ... on PriorityChanged { priorityFrom: from priorityTo: to } ... on CategoryChanged { from to } } }`

describe('Mutation.ticketUpdate', () => {
  let server: TestServer
  let deskId: string
  let operator: TestOperator
  let client: TestClient
  let ticket: TestTicket

  beforeAll(async () => {
    server = await startTestServer()
    deskId = (await createDesk(server)).id
    operator = await asOperator(server)
    client = await asClient(server, deskId)
  })
  afterAll(() => server.stop())
  beforeEach(async () => {
    ticket = await createTicket(client, { title: 'No crema' })
  })

  const update = async (viewer: TestViewer, input: object) =>
    (await viewer.data(`mutation ($id: ID!, $input: TicketUpdateInput!) { ticketUpdate(ticketId: $id, input: $input) { ticket { ${TICKET} } userErrors { code field } } }`, { id: ticket.id, input })).ticketUpdate
  const found = async (viewer: TestViewer = operator.viewer) => (await viewer.data(`query ($id: ID!) { ticket(id: $id) { ${TICKET} } }`, { id: ticket.id })).ticket

  it('changes title, priority and category, each an event from what to what', async () => {
    const [first, second] = [await createCategory(server, deskId, 'Machines'), await createCategory(server, deskId, 'Billing')]
    const { ticket: changed, userErrors } = await update(operator.viewer, { title: ' No crema at all ', priority: 'URGENT', categoryId: first })
    expect(userErrors).toEqual([])
    expect(changed).toEqual(expect.objectContaining({ title: 'No crema at all', priority: 'URGENT', category: { id: first, name: 'Machines' } }))
    await update(operator.viewer, { categoryId: second })
    await update(operator.viewer, { categoryId: null })
    const actorName = operator.name
    expect((await found()).activity.nodes.slice(0, 5)).toEqual([
      { __typename: 'CategoryChanged', actorName, from: 'Billing', to: null },
      { __typename: 'CategoryChanged', actorName, from: 'Machines', to: 'Billing' },
      { __typename: 'CategoryChanged', actorName, from: null, to: 'Machines' },
      { __typename: 'PriorityChanged', actorName, priorityFrom: 'NORMAL', priorityTo: 'URGENT' },
      { __typename: 'TitleChanged', actorName, titleFrom: 'No crema', titleTo: 'No crema at all' },
    ])
  })

  it('makes no event of what stays as it is', async () => {
    const categoryId = await createCategory(server, deskId)
    await update(operator.viewer, { categoryId })
    const before = await found()
    const { ticket: same, userErrors } = await update(operator.viewer, { title: 'No crema ', priority: 'NORMAL', categoryId })
    expect([same, userErrors]).toEqual([before, []])
    expect(await found()).toEqual(before)
  })

  it('is found by its new title', async () => {
    await update(operator.viewer, { title: 'Pressurestat replaced' })
    const { tickets } = await client.viewer.data('{ tickets(filter: { search: "pressurest" }) { nodes { id } } }')
    expect(tickets.nodes).toEqual([{ id: ticket.id }])
  })

  it('refuses a category of another desk, an archived or unknown one, and changes nothing of the rest', async () => {
    const before = await found()
    for (const categoryId of [await createCategory(server, (await createDesk(server)).id), await createCategory(server, deskId, 'Old', true), 'nonsense']) {
      expect(await update(operator.viewer, { title: 'Changed', categoryId })).toEqual({ ticket: null, userErrors: [{ code: 'NOT_FOUND', field: ['categoryId'] }] })
    }
    expect(await found()).toEqual(before)
  })

  it('is for the support side', async () => {
    const key = await asApiKey(server, ['tickets:read', 'comments:write'])
    for (const viewer of [client.viewer, key.viewer]) {
      expect(await update(viewer, { title: 'Changed' })).toEqual({ ticket: null, userErrors: [{ code: 'NOT_ALLOWED', field: null }] })
    }
    const outsider = await asOperator(server, { deskIds: [] })
    expect((await update(outsider.viewer, { title: 'Changed' })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['ticketId'] }])
  })
})
