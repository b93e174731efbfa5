import { answersOf, createEveryone, viewersOf, type Everyone, type ViewerName } from '../../test/everyone.js'
import { createCategory, createTicket } from '../../test/factories.js'
import { startTestServer, type TestServer } from '../../test/test-server.js'
import type { TestViewer } from '../../test/test-viewer.js'

let server: TestServer
let everyone: Everyone
let viewers: Map<ViewerName, TestViewer>

beforeAll(async () => {
  server = await startTestServer()
  everyone = await createEveryone(server)
  viewers = await viewersOf(server, everyone, await createTicket(everyone.client), [['tickets:read'], ['clients:read']])
})
afterAll(() => server.stop())

describe('Query.desks and Query.desk', () => {
  it('show operators the desks that they work, clients the one that they write to, keys all', async () => {
    const answers = await answersOf(viewers, async (viewer) => {
      const { desks, desk } = await viewer.data('query ($id: ID!) { desks { id } desk(id: $id) { id } }', { id: everyone.desk.id })
      const ids = desks.map(({ id }: { id: string }) => id)
      expect(desk?.id === everyone.desk.id).toBe(ids.includes(everyone.desk.id))
      return [everyone.desk.id, everyone.otherDesk.id].map((id) => ids.includes(id))
    })
    expect(answers).toEqual({
      admin: [true, true],
      operator: [true, false],
      operatorElsewhere: [false, true],
      client: [true, false],
      otherClient: [true, false],
      publicLink: [false, false],
      otherPublicLink: [false, false],
      nobody: [false, false],
      'key: admin': [true, true],
      'key: tickets:read': [true, true],
      'key: clients:read': [false, false],
    })
  })

  it('tell operators and admin keys alone how a desk is set up', async () => {
    const answers = await answersOf(viewers, async (viewer) => {
      const { desk } = await viewer.data('query ($id: ID!) { desk(id: $id) { token numberPattern members { name } } }', { id: everyone.desk.id })
      return desk && [desk.token !== null, desk.numberPattern !== null, desk.members.length > 0]
    })
    expect(answers).toMatchObject({
      admin: [true, true, true],
      operator: [true, true, true],
      operatorElsewhere: null,
      client: [false, false, false],
      'key: admin': [true, true, true],
      'key: tickets:read': [false, false, false],
    })
  })
})

describe('Query.deskByToken', () => {
  const ask = async (deskToken: string) => (await server.as().data('query ($deskToken: String!) { deskByToken(deskToken: $deskToken) { name categories { name archived } } }', { deskToken })).deskByToken

  it('shows anybody what the new-ticket form needs, without archived categories', async () => {
    await createCategory(server, everyone.desk.id, 'Machines')
    await createCategory(server, everyone.desk.id, 'Steam engines', true)
    expect((await ask(everyone.desk.token)).categories).toEqual([{ name: 'Machines', archived: false }])
  })

  it('is null for an unknown token, and for a desk’s id', async () => {
    for (const token of ['', 'nonsense', everyone.desk.id, everyone.desk.token.slice(0, -1)]) expect(await ask(token)).toBeNull()
  })
})
