import { addTaskComment, asApiKey, asClient, asOperator, changeTask, createDesk, createTask, createTicket, setLink, type TestOperator, type TestTask, type TestTicket } from '../../../test/factories.js'
import { startTestServer, type TestServer } from '../../../test/test-server.js'
import { until, type Following, type TestViewer } from '../../../test/test-viewer.js'

jest.setTimeout(60_000)

const ACTIVITY = `query ($id: ID!) { task(id: $id) { updatedAt eventCursor ticketCount waitingTicketCount tickets { id } activity(first: 200) { nodes { __typename actorName cursor
  ... on TaskTitleChanged { from to } ... on TaskStatusChanged { fromStatus: from toStatus: to } ... on TaskAssigneeChanged { fromName: from toName: to } ... on TaskDueDateChanged { fromDay: from toDay: to }
  ... on TaskCommentAdded { comment { body } } ... on TicketLinked { ticket { id } } ... on TicketUnlinked { ticket { id } } } } } }`
const TASK_EVENTS = `subscription ($taskId: ID!, $after: String) { taskEvents(taskId: $taskId, after: $after) { __typename cursor ... on TaskCommentAdded { comment { body } } ... on TicketLinked { ticket { id } } } }`
const TASK_CHANGED = 'subscription { taskChanged { created task { id status ticketCount } } }'

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => String(from + index))
const bodies = (following: Following) => following.pushes.map(({ data }) => data?.taskEvents.comment?.body as string)

let server: TestServer
let operator: TestOperator
let task: TestTask
let ticket: TestTicket
let elsewhere: TestViewer

beforeAll(async () => {
  server = await startTestServer()
  const desk = await createDesk(server)
  operator = await asOperator(server, { name: 'Olga' })
  elsewhere = (await asOperator(server, { name: 'Otto', deskIds: [(await createDesk(server)).id] })).viewer
  ticket = await createTicket(await asClient(server, desk.id))
})
afterAll(() => server.stop())
afterEach(() => server.disconnect())
beforeEach(async () => {
  const told = new Set<string>()
  const unsubscribe = server.services.taskFeed.subscribe((events) => events.forEach(({ taskId }) => told.add(taskId)))
  task = await createTask(operator.viewer, { title: 'Order a gasket' })
  // From here on no subscription of a test hears of its making.
  await until(() => told.has(task.id), 'the task')
  unsubscribe()
})

const activityOf = async (viewer = operator.viewer) => {
  const { task: found } = await viewer.data(ACTIVITY, { id: task.id })
  return found.activity.nodes.map(({ cursor: _cursor, ...event }: { cursor: string }) => event).reverse() as Record<string, unknown>[]
}

describe('the history of a task', () => {
  it('tells every change, from what to what, by whom', async () => {
    await changeTask(operator.viewer, task.id, { title: 'Order two gaskets', description: 'Size 58', status: 'IN_PROGRESS', assigneeId: operator.id, dueOn: '2026-03-01' })
    await changeTask(operator.viewer, task.id, { assigneeId: null, dueOn: null, status: 'DONE' })
    await addTaskComment(operator.viewer, task.id, 'They came')
    await setLink(operator.viewer, ticket.id, task.id, true)
    await setLink(operator.viewer, ticket.id, task.id, false)
    const by = (__typename: string, rest: object = {}) => ({ __typename, actorName: 'Olga', ...rest })
    expect(await activityOf()).toEqual([
      by('TaskCreated'),
      by('TaskAssigneeChanged', { fromName: null, toName: 'Olga' }),
      by('TaskTitleChanged', { from: 'Order a gasket', to: 'Order two gaskets' }),
      by('TaskDescriptionChanged'),
      by('TaskDueDateChanged', { fromDay: null, toDay: '2026-03-01' }),
      by('TaskStatusChanged', { fromStatus: 'TODO', toStatus: 'IN_PROGRESS' }),
      by('TaskAssigneeChanged', { fromName: 'Olga', toName: null }),
      by('TaskDueDateChanged', { fromDay: '2026-03-01', toDay: null }),
      by('TaskStatusChanged', { fromStatus: 'IN_PROGRESS', toStatus: 'DONE' }),
      by('TaskCommentAdded', { comment: { body: 'They came' } }),
      by('TicketLinked', { ticket: { id: ticket.id } }),
      by('TicketUnlinked', { ticket: { id: ticket.id } }),
    ])
  })

  it('tells nothing of what changes nothing, and then the task is as old as before', async () => {
    const full = { title: 'Order a gasket', description: 'Size 58', status: 'IN_PROGRESS', assigneeId: operator.id, dueOn: '2026-03-01' }
    await changeTask(operator.viewer, task.id, full)
    await setLink(operator.viewer, ticket.id, task.id, true)
    const before = await operator.viewer.data(ACTIVITY, { id: task.id })
    await changeTask(operator.viewer, task.id, full)
    await changeTask(operator.viewer, task.id, { title: ' Order a gasket ' })
    await changeTask(operator.viewer, task.id, {})
    await setLink(operator.viewer, ticket.id, task.id, true)
    expect(await operator.viewer.data(ACTIVITY, { id: task.id })).toEqual(before)
    await setLink(operator.viewer, ticket.id, task.id, false)
    const unlinked = await operator.viewer.data(ACTIVITY, { id: task.id })
    expect(unlinked.task.updatedAt > before.task.updatedAt).toBe(true)
    await setLink(operator.viewer, ticket.id, task.id, false)
    expect(await operator.viewer.data(ACTIVITY, { id: task.id })).toEqual(unlinked)
  })

  it('is read page by page', async () => {
    for (const body of numbers(1, 6)) await addTaskComment(operator.viewer, task.id, body)
    const seen: string[] = []
    for (let after: string | null = null; ; ) {
      const { activity } = (await operator.viewer.data(
        'query ($id: ID!, $after: String) { task(id: $id) { activity(first: 2, after: $after) { nodes { __typename ... on TaskCommentAdded { comment { body } } } pageInfo { hasNextPage endCursor } } } }',
        { id: task.id, after },
      )).task as { activity: { nodes: { comment?: { body: string }; __typename: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }
      seen.push(...activity.nodes.map(({ comment, __typename }) => comment?.body ?? __typename))
      if (!activity.pageInfo.hasNextPage) break
      after = activity.pageInfo.endCursor
    }
    expect(seen).toEqual([...numbers(1, 6).reverse(), 'TaskCreated'])
  })
})

describe('a link to a ticket of another desk', () => {
  it('is told to nobody who may not see that ticket: not in the history, the counts, the lists, nor by a push', async () => {
    const outsiders = [elsewhere, (await asApiKey(server, ['tasks:read'])).viewer]
    const pushes: Following[] = []
    for (const viewer of outsiders) pushes.push(await viewer.follow(TASK_EVENTS, { taskId: task.id }), await viewer.follow(TASK_CHANGED))
    await setLink(operator.viewer, ticket.id, task.id, true)
    await changeTask(operator.viewer, task.id, { status: 'DONE' })
    await setLink(operator.viewer, ticket.id, task.id, false)
    await setLink(operator.viewer, ticket.id, task.id, true)
    await addTaskComment(operator.viewer, task.id, 'The end')
    for (const [index, viewer] of outsiders.entries()) {
      expect((await activityOf(viewer)).map(({ __typename }) => __typename)).toEqual(['TaskCreated', 'TaskStatusChanged', 'TaskCommentAdded'])
      const { task: seen } = await viewer.data(ACTIVITY, { id: task.id })
      expect([seen.ticketCount, seen.waitingTicketCount, seen.tickets]).toEqual([0, 0, []])
      const [events, changes] = [pushes[index * 2]!, pushes[index * 2 + 1]!]
      await until(() => bodies(events).includes('The end'), 'the comment')
      expect(events.pushes.map(({ data }) => data!.taskEvents.__typename)).toEqual(['TaskStatusChanged', 'TaskCommentAdded'])
      await until(() => changes.pushes.length >= 1, 'a change')
      expect(changes.pushes.every(({ data }) => data!.taskChanged.task.ticketCount === 0)).toBe(true)
      const missed = await viewer.follow(TASK_EVENTS, { taskId: task.id, after: task.eventCursor })
      await missed.pushed(2)
      expect(missed.pushes.map(({ data }) => data!.taskEvents.__typename)).toEqual(['TaskStatusChanged', 'TaskCommentAdded'])
    }
    expect((await activityOf()).map(({ __typename }) => __typename)).toEqual(['TaskCreated', 'TicketLinked', 'TaskStatusChanged', 'TicketUnlinked', 'TicketLinked', 'TaskCommentAdded'])
  })

  it('alone is no push at all to them', async () => {
    const [theirs, witness] = [await elsewhere.follow(TASK_CHANGED), await operator.viewer.follow(TASK_CHANGED)]
    await setLink(operator.viewer, ticket.id, task.id, true)
    await witness.pushed(1)
    await changeTask(operator.viewer, task.id, { status: 'DONE' })
    await Promise.all([theirs.pushed(1), witness.pushed(2)])
    expect(theirs.pushes).toHaveLength(1)
    expect(theirs.pushes[0]!.data!.taskChanged.task.status).toBe('DONE')
  })
})

describe('Subscription.taskEvents', () => {
  it('resumes after a connection was cut, without a gap, a double or a change of order', async () => {
    const viewer = server.as({ cookie: operator.cookie })
    const write = async (from: number, to: number) => {
      for (const body of numbers(from, to)) await addTaskComment(operator.viewer, task.id, body)
    }
    const first = await viewer.follow(TASK_EVENTS, { taskId: task.id, after: task.eventCursor })
    await write(1, 3)
    await first.pushed(3)
    viewer.cut()
    await first.ended()
    await write(4, 6)
    // Writing goes on while the subscription is opened again, so that what was missed and what is live meet.
    const writing = write(7, 20)
    const second = await viewer.follow(TASK_EVENTS, { taskId: task.id, after: first.pushes.at(-1)!.data!.taskEvents.cursor })
    await writing
    await second.pushed(17)
    expect([...bodies(first), ...bodies(second)]).toEqual(numbers(1, 20))
  })

  it('starts at the cursor that the task itself gives, and from now on without one', async () => {
    await addTaskComment(operator.viewer, task.id, '1')
    const { task: seen } = await operator.viewer.data(ACTIVITY, { id: task.id })
    await addTaskComment(operator.viewer, task.id, '2')
    const [after, now] = [await operator.viewer.follow(TASK_EVENTS, { taskId: task.id, after: seen.eventCursor }), await operator.viewer.follow(TASK_EVENTS, { taskId: task.id })]
    await addTaskComment(operator.viewer, task.id, '3')
    await Promise.all([after.pushed(2), now.pushed(1)])
    expect([bodies(after), bodies(now)]).toEqual([['2', '3'], ['3']])
  })

  it('tells followers of another process', async () => {
    const other = await server.another()
    const there = await other.as({ cookie: operator.cookie }).follow(TASK_EVENTS, { taskId: task.id })
    await addTaskComment(operator.viewer, task.id, '1')
    await there.pushed(1)
    expect(bodies(there)).toEqual(['1'])
    await other.disconnect()
  })

  it('takes no cursor of another task, and no nonsense', async () => {
    const busy = await createTask(operator.viewer)
    for (const body of numbers(1, 3)) await addTaskComment(operator.viewer, busy.id, body)
    const { task: seen } = await operator.viewer.data(ACTIVITY, { id: busy.id })
    const encoded = (text: string) => Buffer.from(text).toString('base64url')
    for (const after of ['nonsense', '', encoded('["-1"]'), encoded('["1","2"]'), encoded('[1]'), encoded('["99999999999"]'), ticket.eventCursor, seen.eventCursor]) {
      const following = await operator.viewer.follow(TASK_EVENTS, { taskId: task.id, after })
      expect(JSON.stringify([after, await following.pushed(1)])).toContain('BAD_USER_INPUT')
    }
  })

  it('follows no task that is not there', async () => {
    for (const taskId of [ticket.id, 'nonsense']) {
      const following = await operator.viewer.follow(TASK_EVENTS, { taskId })
      expect(JSON.stringify(await following.pushed(1))).toContain('NOT_FOUND')
    }
  })

  it('is followed no more once it ends', async () => {
    const followings = [await operator.viewer.follow(TASK_EVENTS, { taskId: task.id }), await operator.viewer.follow(TASK_CHANGED)]
    expect(server.services.taskFeed.followers).toBe(2)
    for (const { end } of followings) end()
    await until(() => server.services.taskFeed.followers === 0, 'the end')
  })
})

describe('Subscription.taskChanged', () => {
  it('tells of tasks that are made, changed and linked, and which were just made', async () => {
    const following = await operator.viewer.follow(TASK_CHANGED)
    const made = await createTask(operator.viewer)
    await following.pushed(1)
    await changeTask(operator.viewer, made.id, { status: 'IN_PROGRESS' })
    await following.pushed(2)
    await setLink(operator.viewer, ticket.id, made.id, true)
    const pushes = await following.pushed(3)
    expect(pushes.map(({ taskChanged }) => taskChanged)).toEqual([
      { created: true, task: { id: made.id, status: 'TODO', ticketCount: 0 } },
      { created: false, task: { id: made.id, status: 'IN_PROGRESS', ticketCount: 0 } },
      { created: false, task: { id: made.id, status: 'IN_PROGRESS', ticketCount: 1 } },
    ])
  })

  it('tells once of a task that changed in many ways at once', async () => {
    const following = await operator.viewer.follow(TASK_CHANGED)
    await changeTask(operator.viewer, task.id, { title: 'Other', description: 'Other', status: 'DONE', dueOn: '2026-03-01' })
    await following.pushed(1)
    const last = await createTask(operator.viewer)
    await until(() => following.pushes.some(({ data }) => data!.taskChanged.task.id === last.id), 'the last one')
    expect(following.pushes.map(({ data }) => data!.taskChanged.task.id)).toEqual([task.id, last.id])
  })
})
