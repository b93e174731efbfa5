import { allScopesBut, answersOf, createEveryone, createFullTicket, keyName, viewersOf, type Everyone, type ViewerName } from '../../test/everyone.js'
import { asLinkHolder, createTicket } from '../../test/factories.js'
import { startTestServer, type TestServer } from '../../test/test-server.js'
import type { TestViewer } from '../../test/test-viewer.js'

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
  viewers = await viewersOf(server, everyone, ticket, [['tasks:read'], [...READ], [...WRITE], WITHOUT_TASKS])
})
afterAll(() => server.stop())

const SEES_TASKS = {
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

  const outcome = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors[0]?.code ?? 'done'
})
