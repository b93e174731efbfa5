import sql from 'sql-template-tag'
import { allScopesBut, answersOf, createEveryone, createFullTicket, keyName, viewersOf, type Everyone, type ViewerName } from '../../test/everyone.js'
import { addTaskComment, asLinkHolder, changeTask, createTask, createTicket } from '../../test/factories.js'
import { startTestServer, type TestServer } from '../../test/test-server.js'
import { until, type Following, type TestViewer } from '../../test/test-viewer.js'

jest.setTimeout(60_000)

const READ = ['tickets:read', 'tasks:read'] as const
const WRITE = ['tickets:read', 'tasks:read', 'tasks:write'] as const
const WITHOUT_TASKS = allScopesBut('tasks:read')

let server: TestServer
let everyone: Everyone
let ticket: Awaited<ReturnType<typeof createFullTicket>>
let viewers: Map<ViewerName, TestViewer>

beforeAll(async () => {
  server = await startTestServer()
  everyone = await createEveryone(server)
  ticket = await createFullTicket(server, everyone)
  await addTaskComment(everyone.operator.viewer, ticket.taskId)
  viewers = await viewersOf(server, everyone, ticket, [['tasks:read'], [...READ], [...WRITE], WITHOUT_TASKS])
})
afterAll(() => server.stop())

const SEES_TASKS: Record<string, boolean> = {
  admin: true,
  operator: true,
  operatorElsewhere: true,
  client: false,
  otherClient: false,
  publicLink: false,
  otherPublicLink: false,
  nobody: false,
  'key: admin': true,
  'key: tasks:read': true,
  'key: tickets:read, tasks:read': true,
  'key: tickets:read, tasks:read, tasks:write': true,
  [keyName(WITHOUT_TASKS)]: false,
}

describe('Query.tasks, Query.task and Query.taskByNumber', () => {
  it('are for the team and keys with tasks:read', async () => {
    const answers = await answersOf(viewers, async (viewer) => {
      const { tasks, task, taskByNumber } = await viewer.data('query ($id: ID!) { tasks { nodes { title } } task(id: $id) { title } taskByNumber(number: 1) { title } }', { id: ticket.taskId })
      expect(tasks.nodes[0] ?? null).toEqual(task)
      expect(taskByNumber).toEqual(task)
      return task !== null
    })
    expect(answers).toEqual(SEES_TASKS)
  })

  it.each([{ search: 'grinder' }, { closed: false }, { status: ['TODO'] }])('match nothing for a client who filters by %j', async (filter) => {
    const { tasks } = await everyone.client.viewer.data('query ($filter: TaskFilter) { tasks(filter: $filter) { nodes { id } } }', { filter })
    expect(tasks.nodes).toEqual([])
  })
})

describe('Query.taskCounts, Task.comments and Task.activity', () => {
  it('are for who sees tasks', async () => {
    const answers = await answersOf(viewers, async (viewer) => {
      const { taskCounts, task } = await viewer.data(
        'query ($id: ID!) { taskCounts { total } task(id: $id) { authorName author { __typename } comments { nodes { body } } activity { nodes { __typename } } } }',
        { id: ticket.taskId },
      )
      expect(task === null).toBe(taskCounts.total === 0)
      return task && [task.authorName, task.author?.__typename ?? null, task.comments.nodes.length, task.activity.nodes.map(({ __typename }: { __typename: string }) => __typename).reverse()]
    })
    const ofAll = ['Olga', 'Operator', 1, ['TaskCreated', 'TicketLinked', 'TaskCommentAdded']]
    const withoutTickets = ['Olga', 'Operator', 1, ['TaskCreated', 'TaskCommentAdded']]
    const nothing = null
    expect(answers).toEqual({
      admin: ofAll,
      operator: ofAll,
      operatorElsewhere: withoutTickets,
      client: nothing,
      otherClient: nothing,
      publicLink: nothing,
      otherPublicLink: nothing,
      nobody: nothing,
      'key: admin': ofAll,
      'key: tasks:read': withoutTickets,
      'key: tickets:read, tasks:read': ofAll,
      'key: tickets:read, tasks:read, tasks:write': ofAll,
      [keyName(WITHOUT_TASKS)]: nothing,
    })
  })
})

describe('Task.tickets and TaskFilter.ticketId', () => {
  it('tell of no ticket that the viewer may not see', async () => {
    const answers = await answersOf(viewers, async (viewer) => {
      const { task, linked, others } = await viewer.data(
        `query ($id: ID!, $ticket: ID!) { task(id: $id) { tickets { id } }
          linked: tasks(filter: { ticketId: $ticket }) { nodes { id } }
          others: tasks(filter: { notLinkedToTicketId: $ticket }) { nodes { id } } }`,
        { id: ticket.taskId, ticket: ticket.id },
      )
      return [task?.tickets.length ?? null, linked.nodes.length, others.nodes.length]
    })
    expect(answers).toMatchObject({
      admin: [1, 1, 0],
      operator: [1, 1, 0],
      operatorElsewhere: [0, 0, 1],
      client: [null, 0, 0],
      'key: tasks:read': [0, 0, 1],
      'key: tickets:read, tasks:read': [1, 1, 0],
    })
  })
})

describe('Mutations of tasks', () => {
  it('taskCreate is for the team and keys with tasks:write', async () => {
    const answers = await answersOf(viewers, async (viewer) => outcome((await viewer.data('mutation { taskCreate(input: { title: "Clean" }) { userErrors { code } } }')).taskCreate))
    expect(answers).toEqual({
      admin: 'done',
      operator: 'done',
      operatorElsewhere: 'done',
      client: 'NOT_ALLOWED',
      otherClient: 'NOT_ALLOWED',
      publicLink: 'NOT_ALLOWED',
      otherPublicLink: 'NOT_ALLOWED',
      nobody: 'NOT_ALLOWED',
      'key: admin': 'done',
      'key: tasks:read': 'NOT_ALLOWED',
      'key: tickets:read, tasks:read': 'NOT_ALLOWED',
      'key: tickets:read, tasks:read, tasks:write': 'done',
      [keyName(WITHOUT_TASKS)]: 'done',
    })
  })

  it('taskCreate links no ticket that the viewer may not see', async () => {
    const { taskCreate } = await everyone.operatorElsewhere.viewer.data('mutation ($id: ID!) { taskCreate(input: { title: "Clean", ticketIds: [$id] }) { task { id } userErrors { code field } } }', { id: ticket.id })
    expect(taskCreate).toEqual({ task: null, userErrors: [{ code: 'NOT_FOUND', field: ['ticketIds'] }] })
  })

  it('taskUpdate is for who sees the task and may change tasks', async () => {
    const answers = await answersOf(viewers, async (viewer) =>
      outcome((await viewer.data('mutation ($id: ID!) { taskUpdate(taskId: $id, input: { description: "Soon" }) { userErrors { code } } }', { id: ticket.taskId })).taskUpdate),
    )
    expect(answers).toEqual({
      admin: 'done',
      operator: 'done',
      operatorElsewhere: 'done',
      client: 'NOT_FOUND',
      otherClient: 'NOT_FOUND',
      publicLink: 'NOT_FOUND',
      otherPublicLink: 'NOT_FOUND',
      nobody: 'NOT_FOUND',
      'key: admin': 'done',
      'key: tasks:read': 'NOT_ALLOWED',
      'key: tickets:read, tasks:read': 'NOT_ALLOWED',
      'key: tickets:read, tasks:read, tasks:write': 'done',
      [keyName(WITHOUT_TASKS)]: 'NOT_FOUND',
    })
  })

  it('taskAddComment is for who sees the task and may change tasks', async () => {
    const answers = await answersOf(viewers, async (viewer) =>
      outcome((await viewer.data('mutation ($id: ID!) { taskAddComment(taskId: $id, input: { body: "Soon" }) { comment { id } userErrors { code } } }', { id: ticket.taskId })).taskAddComment),
    )
    expect(answers).toEqual({
      admin: 'done',
      operator: 'done',
      operatorElsewhere: 'done',
      client: 'NOT_FOUND',
      otherClient: 'NOT_FOUND',
      publicLink: 'NOT_FOUND',
      otherPublicLink: 'NOT_FOUND',
      nobody: 'NOT_FOUND',
      'key: admin': 'done',
      'key: tasks:read': 'NOT_ALLOWED',
      'key: tickets:read, tasks:read': 'NOT_ALLOWED',
      'key: tickets:read, tasks:read, tasks:write': 'done',
      [keyName(WITHOUT_TASKS)]: 'NOT_FOUND',
    })
  })

  it.each([
    ['ticketAddTask', '', 'done'],
    ['ticketLinkTask', ', taskId: $task', 'NOT_FOUND'],
    ['ticketUnlinkTask', ', taskId: $task', 'NOT_FOUND'],
  ])('%s is for who sees the ticket and may change tasks', async (mutation, args, withoutTasksRead) => {
    const answers: Record<string, string> = {}
    for (const [name, viewer] of viewers) {
      const fresh = await createTicket(everyone.client)
      const asked = name === 'publicLink' ? asLinkHolder(server, fresh.publicUrl) : viewer
      const document = `mutation ($id: ID!${args && ', $task: ID!'}) { ${mutation}(ticketId: $id${args}) { ticket { id } task { id } userErrors { code } } }`
      const { [mutation]: payload } = await asked.data(document, { id: fresh.id, ...(args && { task: ticket.taskId }) })
      answers[name] = outcome(payload)
    }
    expect(answers).toEqual({
      admin: 'done',
      operator: 'done',
      operatorElsewhere: 'NOT_FOUND',
      client: 'NOT_ALLOWED',
      otherClient: 'NOT_FOUND',
      publicLink: 'NOT_ALLOWED',
      otherPublicLink: 'NOT_FOUND',
      nobody: 'NOT_FOUND',
      'key: admin': 'done',
      'key: tasks:read': 'NOT_FOUND',
      'key: tickets:read, tasks:read': 'NOT_ALLOWED',
      'key: tickets:read, tasks:read, tasks:write': 'done',
      [keyName(WITHOUT_TASKS)]: withoutTasksRead,
    })
  })
})

describe('Ticket.taskCount, openTaskCount and readyToAnswer, and their filters', () => {
  it('are for who sees the ticket and tasks', async () => {
    const ready = await createFullTicket(server, everyone)
    await changeTask(everyone.admin.viewer, ready.taskId, { status: 'DONE' })
    await createTask(everyone.admin.viewer, { ticketIds: [ticket.id] })
    const answers = await answersOf(viewers, async (viewer) => {
      const answer = await viewer.data(
        `query ($ready: ID!, $waiting: ID!, $task: ID!) {
          ready: ticket(id: $ready) { taskCount openTaskCount readyToAnswer } waiting: ticket(id: $waiting) { taskCount openTaskCount readyToAnswer }
          byTask: tickets(filter: { taskId: $task }) { nodes { id } } taskCounts: ticketCounts(filter: { taskId: $task }) { total }
          byReadiness: tickets(filter: { readyToAnswer: true }) { nodes { id } } readyCounts: ticketCounts(filter: { readyToAnswer: true }) { total }
          others: ticketCounts(filter: { readyToAnswer: false }) { total }
        }`,
        { ready: ready.id, waiting: ticket.id, task: ready.taskId },
      )
      const of = (found: { taskCount: number; openTaskCount: number; readyToAnswer: boolean } | null) => found && [found.taskCount, found.openTaskCount, found.readyToAnswer]
      expect([answer.taskCounts.total, answer.readyCounts.total]).toEqual([answer.byTask.nodes.length, answer.byReadiness.nodes.length])
      return [of(answer.ready), of(answer.waiting), answer.taskCounts.total, answer.readyCounts.total, answer.others.total > 0]
    })
    const all = [[1, 0, true], [2, 2, false], 1, 1, true]
    const neither = [null, null, 0, 0, false]
    const ticketsAlone = [[0, 0, false], [0, 0, false], 0, 0, false]
    expect(answers).toEqual({
      admin: all,
      operator: all,
      operatorElsewhere: neither,
      client: ticketsAlone,
      otherClient: neither,
      publicLink: [null, [0, 0, false], 0, 0, false],
      otherPublicLink: neither,
      nobody: neither,
      'key: admin': all,
      'key: tasks:read': neither,
      'key: tickets:read, tasks:read': all,
      'key: tickets:read, tasks:read, tasks:write': all,
      [keyName(WITHOUT_TASKS)]: ticketsAlone,
    })
  })
})

describe('Subscription.taskEvents and Subscription.taskChanged', () => {
  afterEach(() => server.disconnect())

  it('are for who sees tasks; who does not is told nothing, as of a task that is not there', async () => {
    const following = new Map<string, { events: Following; changes: Following }>()
    for (const [name, viewer] of viewers) {
      following.set(name, { events: await viewer.follow('subscription ($id: ID!) { taskEvents(taskId: $id) { __typename } }', { id: ticket.taskId }), changes: await viewer.follow('subscription { taskChanged { task { title } } }') })
    }
    await addTaskComment(everyone.admin.viewer, ticket.taskId)
    const answers: Record<string, unknown> = {}
    for (const [name, { events, changes }] of following) {
      const sees = SEES_TASKS[name]!
      if (sees) await changes.pushed(1)
      expect([name, changes.pushes.length]).toEqual([name, sees ? 1 : 0])
      await until(() => events.pushes.length > 0 || events.closed !== undefined, 'an answer')
      answers[name] = events.pushes[0]?.data?.taskEvents.__typename ?? (events.pushes[0]?.errors ?? []).map(({ extensions }) => extensions.code).join()
    }
    expect(answers).toEqual({ ...Object.fromEntries(Object.entries(SEES_TASKS).map(([name, sees]) => [name, sees ? 'TaskCommentAdded' : 'NOT_FOUND'])), nobody: '' })
  })
})

describe('notifications', () => {
  afterEach(() => server.disconnect())

  it('are an operator’s own, and nobody else has any', async () => {
    await server.services.database.rows(sql`delete from notification`)
    const seen = new Map<string, Following>()
    for (const [name, viewer] of viewers) seen.set(name, await viewer.follow('subscription { notificationChanged { notificationId unreadCount } }'))
    await createTask(everyone.admin.viewer, { assigneeId: everyone.operator.id })
    await seen.get('operator')!.pushed(1)
    const answers = await answersOf(viewers, async (viewer, name) => {
      const { notifications, unreadNotificationCount } = await viewer.data('{ notifications { nodes { id } } unreadNotificationCount }')
      const ids = (await everyone.operator.viewer.data('{ notifications { nodes { id } } }')).notifications.nodes.map(({ id }: { id: string }) => id) as string[]
      const { notificationsMarkRead } = name === 'operator' ? { notificationsMarkRead: { userErrors: [] } } : await viewer.data('mutation ($ids: [ID!]) { notificationsMarkRead(notificationIds: $ids) { notifications { id } unreadCount userErrors { code } } }', { ids })
      expect(notificationsMarkRead.notifications ?? []).toEqual([])
      return [notifications.nodes.length, unreadNotificationCount, seen.get(name)!.pushes.length, outcome(notificationsMarkRead)]
    })
    const none = [0, 0, 0, 'NOT_ALLOWED']
    expect(answers).toEqual({
      ...Object.fromEntries([...viewers.keys()].map((name) => [name, none])),
      admin: [0, 0, 0, 'done'],
      operator: [1, 1, 1, 'done'],
      operatorElsewhere: [0, 0, 0, 'done'],
    })
    expect((await everyone.operator.viewer.data('{ unreadNotificationCount }')).unreadNotificationCount).toBe(1)
  })
})

const outcome = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors[0]?.code ?? 'done'
