import sql from 'sql-template-tag'
import { v7 as uuid } from 'uuid'
import { answersOf, createEveryone, viewersOf, type Everyone } from '../../../test/everyone.js'
import { asOperator, createTicket, type TestTicket } from '../../../test/factories.js'
import { startTestServer, type TestServer } from '../../../test/test-server.js'
import { until, type Following, type TestViewer } from '../../../test/test-viewer.js'

const SET = 'mutation ($id: ID!, $tab: ID!, $presence: PresenceState!) { ticketSetPresence(ticketId: $id, tab: $tab, presence: $presence) { userErrors { code field } } }'
const PRESENCE = 'subscription ($id: ID!) { ticketPresence(ticketId: $id) { replying operator { name email } } }'

let server: TestServer
let everyone: Everyone
let ticket: TestTicket
let olga: TestViewer
let ada: TestViewer

beforeAll(async () => {
  server = await startTestServer()
  everyone = await createEveryone(server)
  olga = everyone.operator.viewer
  ada = everyone.admin.viewer
})
afterAll(() => server.stop())
afterEach(() => server.disconnect())
beforeEach(async () => {
  ticket = await createTicket(everyone.client)
})

const set = async (viewer: TestViewer, presence: 'VIEWING' | 'REPLYING' | 'GONE', tab = uuid(), id = ticket.id) => (await viewer.data(SET, { id, tab, presence })).ticketSetPresence.userErrors
const viewersOfTicket = async (viewer: TestViewer): Promise<string[] | undefined> => {
  const { ticket: asked } = await viewer.data('query ($id: ID!) { ticket(id: $id) { viewers { replying operator { name } } } }', { id: ticket.id })
  return asked?.viewers.map(words)
}
const words = ({ replying, operator }: { replying: boolean; operator: { name: string } }) => `${operator.name} ${replying ? 'replies' : 'views'}`
/** The lists that were pushed, one after the other. */
const lists = ({ pushes }: Following): string[] => pushes.map(({ data }) => data!.ticketPresence.map(words).join(', '))
const shows = (following: Following, list: string) => until(() => lists(following).at(-1) === list, `"${list}" after ${JSON.stringify(lists(following))}`)
const expireIn = (milliseconds: number, operatorId: string) =>
  server.services.database.rows(sql`update ticket_presence set expires_at = now() + make_interval(secs => ${milliseconds / 1000}) where ticket_id = ${ticket.id} and operator_id = ${operatorId}`)

describe('Mutation.ticketSetPresence', () => {
  it('shows an operator once, replying when one of their tabs is', async () => {
    const [first, second] = [uuid(), uuid()]
    await set(olga, 'VIEWING', first)
    await set(olga, 'REPLYING', second)
    expect(await viewersOfTicket(ada)).toEqual(['Olga replies'])
    await set(olga, 'VIEWING', second)
    expect(await viewersOfTicket(ada)).toEqual(['Olga views'])
    await set(olga, 'GONE', first)
    expect(await viewersOfTicket(ada)).toEqual(['Olga views'])
    await set(olga, 'GONE', second)
    expect(await viewersOfTicket(ada)).toEqual([])
  })

  it('is limited, for who makes tabs up', async () => {
    const { viewer } = await asOperator(server)
    let refused: { code: string }[] = []
    for (let count = 0; count <= 600; count++) refused = await set(viewer, 'VIEWING')
    expect(refused).toEqual([{ code: 'RATE_LIMITED', field: null }])
  })

  it('is good for 25 seconds', async () => {
    await set(olga, 'VIEWING')
    const [row] = await server.services.database.rows<{ seconds: string }>(sql`select extract(epoch from expires_at - now()) as seconds from ticket_presence where ticket_id = ${ticket.id}`)
    expect(Number(row!.seconds)).toBeGreaterThan(20)
    expect(Number(row!.seconds)).toBeLessThanOrEqual(25)
    await expireIn(-1, everyone.operator.id)
    expect(await viewersOfTicket(ada)).toEqual([])
  })

  it('is for operators, about tickets that they see, and seen by operators alone', async () => {
    const viewers = await viewersOf(server, everyone, ticket, [['tickets:read', 'tickets:write']])
    const answers = await answersOf(viewers, async (viewer) => (await set(viewer, 'VIEWING'))[0]?.code ?? 'set')
    const seen = await answersOf(viewers, viewersOfTicket)
    expect(answers).toEqual({
      admin: 'set',
      operator: 'set',
      operatorElsewhere: 'NOT_FOUND',
      client: 'NOT_ALLOWED',
      otherClient: 'NOT_FOUND',
      publicLink: 'NOT_ALLOWED',
      otherPublicLink: 'NOT_FOUND',
      nobody: 'NOT_FOUND',
      'key: admin': 'NOT_ALLOWED',
      'key: tickets:read, tickets:write': 'NOT_ALLOWED',
    })
    const both = ['Ada views', 'Olga views']
    expect(seen).toMatchObject({ admin: both, operator: both, operatorElsewhere: undefined, client: [], publicLink: [], 'key: admin': [], 'key: tickets:read, tickets:write': [] })
  })

  it('wants a tab and a ticket', async () => {
    expect(await set(olga, 'VIEWING', 'the left one')).toEqual([{ code: 'INVALID', field: ['tab'] }])
    expect(await set(olga, 'VIEWING', uuid(), uuid())).toEqual([{ code: 'NOT_FOUND', field: ['ticketId'] }])
  })

  it('of a merged ticket counts for the one that it was merged into', async () => {
    const target = await createTicket(everyone.client)
    await olga.data('mutation ($id: ID!, $into: ID!) { ticketMerge(ticketId: $id, intoTicketId: $into) { userErrors { code } } }', { id: ticket.id, into: target.id })
    await set(olga, 'VIEWING')
    expect((await ada.data('query ($id: ID!) { ticket(id: $id) { viewers { operator { name } } } }', { id: target.id })).ticket.viewers).toEqual([{ operator: { name: 'Olga' } }])
  })
})

describe('Subscription.ticketPresence', () => {
  it('brings the list at once, then what changes, and nothing for a heartbeat', async () => {
    const [tab, other] = [uuid(), uuid()]
    await set(olga, 'VIEWING', tab)
    const following = await ada.follow(PRESENCE, { id: ticket.id })
    await shows(following, 'Olga views')
    for (let beat = 0; beat < 3; beat++) await set(olga, 'VIEWING', tab)
    await set(olga, 'VIEWING', other)
    await set(olga, 'REPLYING', tab)
    await shows(following, 'Olga replies')
    await set(olga, 'GONE', other)
    await set(olga, 'GONE', tab)
    await shows(following, '')
    expect(lists(following)).toEqual(['Olga views', 'Olga replies', ''])
  })

  it('drops by itself whoever does not come back', async () => {
    const following = await ada.follow(PRESENCE, { id: ticket.id })
    await set(olga, 'REPLYING')
    await shows(following, 'Olga replies')
    await expireIn(300, everyone.operator.id)
    await set(ada, 'VIEWING')
    await shows(following, 'Ada views')
    expect(lists(following)).toEqual(['', 'Olga replies', 'Ada views, Olga replies', 'Ada views'])
  })

  it('brings what another process was told', async () => {
    const elsewhere = await server.another()
    const following = await ada.follow(PRESENCE, { id: ticket.id })
    await set(elsewhere.as({ cookie: everyone.operator.cookie }), 'VIEWING')
    await shows(following, 'Olga views')
  })

  it('is of one ticket', async () => {
    const other = await createTicket(everyone.client)
    const following = await ada.follow(PRESENCE, { id: other.id })
    await set(olga, 'VIEWING')
    await set(olga, 'VIEWING', uuid(), other.id)
    await shows(following, 'Olga views')
    expect(lists(following)).toEqual(['', 'Olga views'])
  })

  it('is refused to everyone but operators of its desk', async () => {
    const viewers = await viewersOf(server, everyone, ticket)
    for (const name of ['operatorElsewhere', 'client', 'publicLink', 'key: admin'] as const) {
      const following = await viewers.get(name)!.follow(PRESENCE, { id: ticket.id })
      expect(JSON.stringify(await following.pushed(1))).toContain('NOT_FOUND')
    }
  })

  it('tells nothing more to an operator who has lost sight of the ticket', async () => {
    const guest = await asOperator(server, { name: 'Gina', deskIds: [everyone.desk.id] })
    const [following, witness] = [await guest.viewer.follow(PRESENCE, { id: ticket.id }), await ada.follow(PRESENCE, { id: ticket.id })]
    await server.services.database.rows(sql`delete from desk_member where operator_id = ${guest.id}`)
    await until(async () => (await guest.viewer.data('query ($id: ID!) { ticket(id: $id) { id } }', { id: ticket.id })).ticket === null, 'the loss')
    // A socket's viewer is asked for anew every two seconds: change after change, until one does not come any more.
    await until(async () => {
      const before = witness.pushes.length
      const tab = uuid()
      await set(olga, 'VIEWING', tab)
      await until(() => witness.pushes.length > before, 'the arrival')
      await set(olga, 'GONE', tab)
      await until(() => witness.pushes.length > before + 1, 'the departure')
      return following.pushes.length < witness.pushes.length
    }, 'the silence')
  })
})
