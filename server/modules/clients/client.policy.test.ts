import { allScopesBut, answersOf, createEveryone, keyName, viewersOf, type Everyone, type ViewerName } from '../../test/everyone.js'
import { asApiKey, asClient, createTicket } from '../../test/factories.js'
import { startTestServer, type TestServer } from '../../test/test-server.js'
import type { TestViewer } from '../../test/test-viewer.js'

const WITHOUT_CLIENTS = allScopesBut('clients:read')

let server: TestServer
let everyone: Everyone
let viewers: Map<ViewerName, TestViewer>

beforeAll(async () => {
  server = await startTestServer()
  everyone = await createEveryone(server)
  const ticket = await createTicket(everyone.client)
  await asClient(server, everyone.otherDesk.id, { name: 'Cuno' })
  viewers = await viewersOf(server, everyone, ticket, [['clients:read'], WITHOUT_CLIENTS])
})
afterAll(() => server.stop())

const SEES_CLARA = {
  admin: true,
  operator: true,
  operatorElsewhere: false,
  client: true,
  otherClient: false,
  publicLink: false,
  otherPublicLink: false,
  nobody: false,
  'key: admin': true,
  'key: clients:read': true,
  [keyName(WITHOUT_CLIENTS)]: false,
}

describe('Query.client', () => {
  it('is null for who may not see them', async () => {
    const answers = await answersOf(viewers, async (viewer) => (await viewer.data('query ($id: ID!) { client(id: $id) { name } }', { id: everyone.client.id })).client?.name === 'Clara')
    expect(answers).toEqual(SEES_CLARA)
  })

  it('answers for another client as for a nonsense id', async () => {
    const ask = (id: string) => everyone.otherClient.viewer.ask('query ($id: ID!) { client(id: $id) { id } }', { id })
    expect([await ask(everyone.client.id), await ask('nonsense')]).toEqual(Array(2).fill({ data: { client: null } }))
  })
})

describe('Query.clients', () => {
  it('holds the clients of an operator’s desks, a client’s self, and all for a key with clients:read', async () => {
    const answers = await answersOf(viewers, async (viewer) => (await viewer.data('{ clients { nodes { name } } }')).clients.nodes.map(({ name }: { name: string }) => name).join(' '))
    expect(answers).toEqual({
      admin: 'Cuno Carl Clara',
      operator: 'Carl Clara',
      operatorElsewhere: 'Cuno',
      client: 'Clara',
      otherClient: 'Carl',
      publicLink: '',
      otherPublicLink: '',
      nobody: '',
      'key: admin': 'Cuno Carl Clara',
      'key: clients:read': 'Cuno Carl Clara',
      [keyName(WITHOUT_CLIENTS)]: '',
    })
  })

  it('finds nobody by a search either', async () => {
    const { clients } = await everyone.otherClient.viewer.data('{ clients(search: "Clara") { nodes { id } } }')
    expect(clients.nodes).toEqual([])
  })
})

describe('Client.tickets', () => {
  const count = async (viewer: TestViewer) => (await viewer.data('query ($id: ID!) { client(id: $id) { tickets { nodes { id } } } }', { id: everyone.client.id })).client.tickets.nodes.length

  it('holds those that the viewer may see', async () => {
    expect(await count(everyone.operator.viewer)).toBe(1)
    expect(await count(everyone.client.viewer)).toBe(1)
    expect(await count(viewers.get('key: clients:read')!)).toBe(0)
    expect(await count((await asApiKey(server, ['clients:read', 'tickets:read'])).viewer)).toBe(1)
  })
})
