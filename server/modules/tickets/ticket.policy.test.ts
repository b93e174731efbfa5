import { allScopesBut, answersOf, createEveryone, createFullTicket, keyName, viewersOf, type Everyone, type ViewerName } from '../../test/everyone.js'
import { asApiKey } from '../../test/factories.js'
import { startTestServer, type TestServer } from '../../test/test-server.js'
import type { TestViewer } from '../../test/test-viewer.js'

const UNREAD = '01900000-0000-7000-8000-000000000000'
const NO_TICKETS = allScopesBut('tickets:read')

let server: TestServer
let everyone: Everyone
let ticket: Awaited<ReturnType<typeof createFullTicket>>
let viewers: Map<ViewerName, TestViewer>

beforeAll(async () => {
  server = await startTestServer()
  everyone = await createEveryone(server)
  ticket = await createFullTicket(server, everyone)
  viewers = await viewersOf(server, everyone, ticket, [['tickets:read'], NO_TICKETS])
})
afterAll(() => server.stop())

const SEES_THE_TICKET = {
  admin: true,
  operator: true,
  operatorElsewhere: false,
  client: true,
  otherClient: false,
  publicLink: true,
  otherPublicLink: false,
  nobody: false,
  'key: admin': true,
  'key: tickets:read': true,
  [keyName(NO_TICKETS)]: false,
}

describe('Query.ticket', () => {
  it('is null for who may not see it', async () => {
    const answers = await answersOf(viewers, async (viewer) => (await viewer.data('query ($id: ID!) { ticket(id: $id) { id } }', { id: ticket.id })).ticket?.id === ticket.id)
    expect(answers).toEqual(SEES_THE_TICKET)
  })

  it('answers for a ticket of others as for one that does not exist, or a nonsense id', async () => {
    const ask = (id: string) => everyone.otherClient.viewer.ask('query ($id: ID!) { ticket(id: $id) { id } }', { id })
    const answers = [await ask(ticket.id), await ask(UNREAD), await ask('nonsense'), await ask('')]
    expect(answers).toEqual(Array(4).fill({ data: { ticket: null } }))
  })

  it('takes an id in capital letters, as some tools write them', async () => {
    const { ticket: found } = await everyone.client.viewer.data('query ($id: ID!) { ticket(id: $id) { id } }', { id: ticket.id.toUpperCase() })
    expect(found).toEqual({ id: ticket.id })
  })
})

describe('Query.ticketByNumber', () => {
  it('is null for who may not see it', async () => {
    const answers = await answersOf(viewers, async (viewer) => {
      const { ticketByNumber } = await viewer.data('query ($number: String!) { ticketByNumber(number: $number) { id } }', { number: ticket.number.toLowerCase() })
      return ticketByNumber?.id === ticket.id
    })
    expect(answers).toEqual(SEES_THE_TICKET)
  })

  it('looks in the desk that is named', async () => {
    const ask = (deskId: string) => everyone.admin.viewer.data('query ($number: String!, $deskId: ID) { ticketByNumber(number: $number, deskId: $deskId) { id } }', { number: ticket.number, deskId })
    expect(await ask(everyone.desk.id)).toEqual({ ticketByNumber: { id: ticket.id } })
    expect(await ask(everyone.otherDesk.id)).toEqual({ ticketByNumber: null })
    expect(await ask('nonsense')).toEqual({ ticketByNumber: null })
  })
})

describe('Query.tickets and Query.ticketCounts', () => {
  it('hold what a viewer may see, and count no more', async () => {
    const answers = await answersOf(viewers, async (viewer) => {
      const { tickets, ticketCounts } = await viewer.data('{ tickets(first: 200) { nodes { id } } ticketCounts { total } }')
      expect(ticketCounts.total).toBe(tickets.nodes.length)
      return tickets.nodes.some(({ id }: { id: string }) => id === ticket.id)
    })
    expect(answers).toEqual(SEES_THE_TICKET)
  })

  it('hold one ticket for a public link, and their own for a client', async () => {
    const { tickets } = await viewers.get('publicLink')!.data('{ tickets { nodes { id } } }')
    expect(tickets.nodes).toEqual([{ id: ticket.id }])
    const own = await everyone.client.viewer.data('{ tickets(orderBy: { field: CREATED_AT, direction: ASC }) { nodes { id } } }')
    expect(own.tickets.nodes).toEqual([{ id: ticket.sibling.id }, { id: ticket.id }])
  })

  it.each([
    ['assigneeId', () => ({ assigneeId: [everyone.operator.id] })],
    ['unassigned', () => ({ unassigned: false })],
    ['source', () => ({ source: ['WIDGET'] })],
    ['snoozed', () => ({ snoozed: true })],
  ])('match nothing when a client or a public link filters by %s, whatever the value', async (field, filter) => {
    const count = async (viewer: TestViewer, given: object) => (await viewer.data('query ($filter: TicketFilter) { ticketCounts(filter: $filter) { total } }', { filter: given })).ticketCounts.total
    expect(await count(everyone.operator.viewer, filter())).toBeGreaterThan(0)
    const opposite = { assigneeId: [everyone.admin.id], unassigned: true, source: ['EMAIL'], snoozed: false }[field]
    for (const given of [filter(), { [field]: opposite }]) {
      expect(await count(everyone.client.viewer, given)).toBe(0)
      expect(await count(viewers.get('publicLink')!, given)).toBe(0)
    }
  })

  it('find nobody by the client for who may not see clients', async () => {
    const count = async (viewer: TestViewer) => (await viewer.data('query { ticketCounts(filter: { client: "Clara" }) { total } }')).ticketCounts.total
    expect(await count(everyone.operator.viewer)).toBe(2)
    expect(await count(everyone.operatorElsewhere.viewer)).toBe(0)
    expect(await count(viewers.get('publicLink')!)).toBe(0)
    expect(await count(viewers.get('key: tickets:read')!)).toBe(0)
  })
})

describe('Ticket', () => {
  const FIELDS = `query ($id: ID!) {
    ticket(id: $id) {
      assignee { name email } source snoozedUntil publicUrl
      client { name } desk { name token } category { name }
      tasks { title } activity { nodes { __typename } } otherTickets { nodes { id } }
      availableActions
    }
  }`

  const asSeenBy = async (viewer: TestViewer) => {
    const { ticket: seen } = await viewer.data(FIELDS, { id: ticket.id })
    return {
      assignee: seen.assignee && (seen.assignee.email ? 'name and email' : 'name'),
      source: seen.source,
      snoozed: seen.snoozedUntil !== null,
      publicUrl: seen.publicUrl !== null,
      client: seen.client?.name ?? null,
      deskToken: seen.desk.token !== null,
      category: seen.category.name,
      tasks: seen.tasks.length,
      activity: seen.activity.nodes.length > 0,
      otherTickets: seen.otherTickets.nodes.length,
    }
  }

  const OPERATORS_SIGHT = {
    assignee: 'name and email',
    source: 'WIDGET',
    snoozed: true,
    publicUrl: true,
    client: 'Clara',
    deskToken: true,
    category: 'Machines',
    tasks: 1,
    activity: true,
    otherTickets: 1,
  }
  const CLIENTS_SIGHT = { assignee: null, source: null, snoozed: false, publicUrl: true, client: 'Clara', deskToken: false, category: 'Machines', tasks: 0, activity: false, otherTickets: 0 }

  it.each(['admin', 'operator', 'key: admin'] as const)('shows all to %s', async (name) => {
    expect(await asSeenBy(viewers.get(name)!)).toEqual(OPERATORS_SIGHT)
  })

  it('shows a client no assignee, source, snooze, task, activity or other ticket', async () => {
    expect(await asSeenBy(everyone.client.viewer)).toEqual(CLIENTS_SIGHT)
  })

  it('shows a public link nothing of its client besides', async () => {
    expect(await asSeenBy(viewers.get('publicLink')!)).toEqual({ ...CLIENTS_SIGHT, client: null })
  })

  it('shows a key with tickets:read alone no client, task, other ticket, email or public link', async () => {
    const sight = { ...OPERATORS_SIGHT, assignee: 'name', publicUrl: false, client: null, deskToken: false, tasks: 0, otherTickets: 0 }
    expect(await asSeenBy(viewers.get('key: tickets:read')!)).toEqual(sight)
  })

  it.each([
    ['clients:read', { client: 'Clara', otherTickets: 1 }],
    ['tasks:read', { tasks: 1 }],
    ['comments:read', {}],
  ] as const)('shows a key with %s besides what that scope is for', async (scope, more) => {
    const key = await asApiKey(server, ['tickets:read', scope])
    const sight = { ...OPERATORS_SIGHT, assignee: 'name', publicUrl: false, client: null, deskToken: false, tasks: 0, otherTickets: 0, ...more }
    expect(await asSeenBy(key.viewer)).toEqual(sight)
  })

  it('gives its public link to keys that may do what the link can', async () => {
    const key = await asApiKey(server, ['tickets:read', 'comments:read', 'comments:write'])
    expect((await asSeenBy(key.viewer)).publicUrl).toBe(true)
  })

  it('tells keys of public events only, unless they read internal comments and tasks', async () => {
    const kinds = async (viewer: TestViewer) => {
      const { ticket: seen } = await viewer.data('query ($id: ID!) { ticket(id: $id) { activity { nodes { __typename } } } }', { id: ticket.id })
      return seen.activity.nodes.map(({ __typename }: { __typename: string }) => __typename).reverse()
    }
    const all = ['TicketCreated', 'CommentAdded', 'CommentAdded', 'CommentAdded', 'AssigneeChanged', 'Snoozed', 'TaskLinked']
    expect(await kinds(everyone.operator.viewer)).toEqual(all)
    expect(await kinds((await asApiKey(server, allScopesBut())).viewer)).toEqual(all)
    expect(await kinds((await asApiKey(server, allScopesBut('internal:read'))).viewer)).toEqual(['TicketCreated', 'CommentAdded', 'CommentAdded'])
    expect(await kinds((await asApiKey(server, allScopesBut('tasks:read'))).viewer)).toEqual(['TicketCreated', 'CommentAdded', 'CommentAdded'])
    expect(await kinds(viewers.get('key: tickets:read')!)).toEqual(['TicketCreated'])
  })
})
