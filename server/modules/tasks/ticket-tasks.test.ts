import sql from 'sql-template-tag'
import { asApiKey, asClient, asLinkHolder, asOperator, createDesk, createTicket, type TestClient, type TestOperator, type TestTicket } from '../../test/factories.js'
import { startTestServer, type TestServer } from '../../test/test-server.js'
import { until, type TestViewer } from '../../test/test-viewer.js'

const TASK = 'id number title description status closed dueOn url assignee { id } tickets { id }'
const EVENTS = 'activity { nodes { __typename actorName ... on TaskLinked { taskTitle task { id } } ... on TaskUnlinked { taskTitle } ... on TaskClosed { taskTitle } ... on TaskReopened { taskTitle } } }'
const UNKNOWN = '01900000-0000-7000-8000-000000000000'

describe('the tasks of a ticket', () => {
  let server: TestServer
  let operator: TestOperator
  let client: TestClient
  let ticket: TestTicket

  beforeAll(async () => {
    server = await startTestServer()
    operator = await asOperator(server)
    client = await asClient(server, (await createDesk(server)).id)
  })
  afterAll(() => server.stop())
  beforeEach(async () => {
    ticket = await createTicket(client, { title: 'No crema' })
  })

  const done = async (operation: string, variables: Record<string, unknown> = {}, viewer: TestViewer = operator.viewer) => {
    const declared = { ticketId: '$ticketId: ID', taskId: '$taskId: ID', input: `$input: ${/(\w+)\(/.exec(operation)![1]!.replace(/^./, (letter) => letter.toUpperCase())}Input` }
    const used = (Object.keys(declared) as (keyof typeof declared)[]).filter((name) => operation.includes(`$${name}`))
    const types = used.map((name) => `${declared[name]}${name === 'input' && operation.startsWith('ticketAddTask') ? '' : '!'}`).join(', ')
    return (await viewer.data(`mutation (${types}) { done: ${operation} }`, { ticketId: ticket.id, ...variables })).done as Record<string, any>
  }
  const ENDS = `{ task { ${TASK} } ticket { id tasks { id closed } } userErrors { code field } }`
  const addTask = (input: object | null = null, viewer?: TestViewer) => done(`ticketAddTask(ticketId: $ticketId, input: $input) ${ENDS}`, { input }, viewer)
  const link = (taskId: string, viewer?: TestViewer, ticketId = ticket.id) => done(`ticketLinkTask(ticketId: $ticketId, taskId: $taskId) ${ENDS}`, { taskId, ticketId }, viewer)
  const unlink = (taskId: string, viewer?: TestViewer) => done(`ticketUnlinkTask(ticketId: $ticketId, taskId: $taskId) ${ENDS}`, { taskId }, viewer)
  const create = (input: object, viewer?: TestViewer) => done(`taskCreate(input: $input) { task { ${TASK} } userErrors { code field } }`, { input }, viewer)
  const update = (taskId: string, input: object, viewer?: TestViewer) => done(`taskUpdate(taskId: $taskId, input: $input) { task { ${TASK} } userErrors { code field } }`, { taskId, input }, viewer)
  const events = async (ticketId = ticket.id) => {
    const { ticket: found } = await operator.viewer.data(`query ($id: ID!) { ticket(id: $id) { ${EVENTS} } }`, { id: ticketId })
    return found.activity.nodes.filter(({ __typename }: { __typename: string }) => __typename.startsWith('Task')) as Record<string, unknown>[]
  }

  describe('Mutation.ticketAddTask', () => {
    it("makes a task titled like the ticket, linked on both sides, with an event", async () => {
      const { task, ticket: linked, userErrors } = await addTask()
      expect(userErrors).toEqual([])
      expect(task).toEqual(expect.objectContaining({ title: 'No crema', description: '', status: 'TODO', closed: false, assignee: null, dueOn: null, tickets: [{ id: ticket.id }] }))
      expect(task.url).toBe(`http://helpdesk.test/organization/tasks/${task.number}`)
      expect(linked.tasks).toEqual([{ id: task.id, closed: false }])
      expect(await events()).toEqual([{ __typename: 'TaskLinked', actorName: operator.name, taskTitle: 'No crema', task: { id: task.id } }])
    })

    it('takes what differs from the ticket', async () => {
      const texts = { title: 'Order a gasket', description: 'For **batch 7**', dueOn: '2026-03-01' }
      const { task } = await addTask({ ...texts, title: ` ${texts.title} `, assigneeId: operator.id })
      expect(task).toEqual(expect.objectContaining({ ...texts, assignee: { id: operator.id } }))
    })

    it('makes one task for a retry, and a CONFLICT of a changed payload', async () => {
      const first = await addTask({ idempotencyKey: 'task-1' })
      expect((await addTask({ idempotencyKey: 'task-1' })).task.id).toBe(first.task.id)
      expect((await addTask({ idempotencyKey: 'task-1', title: 'Changed' })).userErrors).toEqual([{ code: 'CONFLICT', field: ['idempotencyKey'] }])
      expect(await events()).toHaveLength(1)
    })

    it('refuses an assignee who is not there, and then makes nothing', async () => {
      expect(await addTask({ assigneeId: UNKNOWN })).toEqual({ task: null, ticket: null, userErrors: [{ code: 'NOT_FOUND', field: ['assigneeId'] }] })
      expect(await events()).toEqual([])
    })
  })

  describe('Mutation.ticketLinkTask and ticketUnlinkTask', () => {
    it('link once however often, also at once, and unlink from both sides', async () => {
      const { task } = await create({ title: 'Recall batch 7' })
      const answers = await Promise.all([link(task.id), link(task.id), link(task.id)])
      for (const answer of answers) expect([answer.ticket.tasks, answer.task.tickets]).toEqual([[{ id: task.id, closed: false }], [{ id: ticket.id }]])
      const unlinked = await unlink(task.id)
      expect([unlinked.ticket.tasks, unlinked.task.tickets, unlinked.userErrors]).toEqual([[], [], []])
      expect((await unlink(task.id)).userErrors).toEqual([])
      expect((await events()).map(({ __typename, taskTitle }) => [__typename, taskTitle])).toEqual([['TaskUnlinked', 'Recall batch 7'], ['TaskLinked', 'Recall batch 7']])
    })

    it('link one task to many tickets, and many tasks to one ticket in the order of linking', async () => {
      const other = await createTicket(client)
      const [first, second] = [(await create({ title: 'First' })).task, (await create({ title: 'Second' })).task]
      await link(second.id)
      expect((await link(first.id)).ticket.tasks.map(({ id }: { id: string }) => id)).toEqual([second.id, first.id])
      expect((await link(second.id, operator.viewer, other.id)).task.tickets).toEqual([{ id: ticket.id }, { id: other.id }])
    })

    it('find neither a task nor a ticket that is not there', async () => {
      expect((await link(UNKNOWN)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['taskId'] }])
      expect((await link('nonsense')).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['taskId'] }])
      const { task } = await create({ title: 'Lonely' })
      expect((await link(task.id, operator.viewer, UNKNOWN)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['ticketId'] }])
    })

    it('change nothing that a client can see', async () => {
      const query = 'query ($id: ID!) { ticket(id: $id) { updatedAt eventCursor tasks { id } activity { nodes { id } } } }'
      const before = await client.viewer.data(query, { id: ticket.id })
      await addTask()
      expect(await client.viewer.data(query, { id: ticket.id })).toEqual(before)
      expect(before.ticket.tasks).toEqual([])
    })
  })

  it('are for the team and for keys with tasks:write', async () => {
    const { task } = await create({ title: 'Ours' })
    const [reader, writer] = [await asApiKey(server, ['tickets:read', 'tickets:write', 'tasks:read']), await asApiKey(server, ['tickets:read', 'tasks:read', 'tasks:write'])]
    for (const viewer of [client.viewer, asLinkHolder(server, ticket.publicUrl), reader.viewer]) {
      for (const answer of [await addTask(null, viewer), await link(task.id, viewer), await unlink(task.id, viewer), await create({ title: 'Mine' }, viewer)]) {
        expect(answer).toEqual(expect.objectContaining({ task: null, userErrors: [{ code: 'NOT_ALLOWED', field: null }] }))
      }
      const code = viewer === reader.viewer ? 'NOT_ALLOWED' : 'NOT_FOUND'
      expect((await update(task.id, { title: 'Mine' }, viewer)).userErrors).toEqual([expect.objectContaining({ code })])
    }
    expect(await events()).toEqual([])
    expect((await link(task.id, writer.viewer)).userErrors).toEqual([])
  })

  it('show only the tickets of the desks that an operator works', async () => {
    const { task } = await addTask()
    const outsider = await asOperator(server, { deskIds: [(await createDesk(server)).id] })
    const query = 'query ($id: ID!, $ticketId: ID!) { task(id: $id) { title tickets { id } } tasks(filter: { ticketId: $ticketId }) { nodes { id } } }'
    expect(await outsider.viewer.data(query, { id: task.id, ticketId: ticket.id })).toEqual({ task: { title: 'No crema', tickets: [] }, tasks: { nodes: [] } })
    expect((await operator.viewer.data(query, { id: task.id, ticketId: ticket.id })).tasks.nodes).toEqual([{ id: task.id }])
  })

  describe('Mutation.taskCreate', () => {
    it('makes a task, linked to its tickets at once', async () => {
      const other = await createTicket(client)
      const { task } = await create({ title: 'Both', ticketIds: [ticket.id, other.id, ticket.id.toUpperCase()] })
      expect(task.tickets.map(({ id }: { id: string }) => id).sort()).toEqual([ticket.id, other.id].sort())
      expect([await events(), await events(other.id)].map((all) => all.length)).toEqual([1, 1])
    })

    it('makes nothing when one of the tickets is not there, or not visible', async () => {
      const count = async () => (await server.services.database.rows<{ count: number }>(sql`select count(*)::int as count from task`))[0]!.count
      const before = await count()
      expect(await create({ title: 'Half', ticketIds: [ticket.id, UNKNOWN] })).toEqual({ task: null, userErrors: [{ code: 'NOT_FOUND', field: ['ticketIds'] }] })
      const outsider = await asOperator(server, { deskIds: [] })
      expect((await create({ title: 'Theirs', ticketIds: [ticket.id] }, outsider.viewer)).userErrors).toHaveLength(1)
      expect([await count(), await events()]).toEqual([before, []])
    })

    it('gives numbers that are unique, and a retry the first task', async () => {
      const tasks = await Promise.all(Array.from({ length: 10 }, (_, index) => create({ title: `Task ${index}` })))
      expect(new Set(tasks.map(({ task }) => task.number)).size).toBe(10)
      const first = await create({ title: 'Once', idempotencyKey: 'one' })
      expect((await create({ title: 'Once', idempotencyKey: 'one' })).task.id).toBe(first.task.id)
    })
  })

  describe('Mutation.taskUpdate', () => {
    it('changes what is given, and takes away what is null', async () => {
      const { task } = await create({ title: 'Draft', description: 'Some text', assigneeId: operator.id, dueOn: '2026-03-01' })
      expect((await update(task.id, { title: 'Better' })).task).toEqual({ ...task, title: 'Better' })
      expect((await update(task.id, { assigneeId: null, dueOn: null, status: 'IN_PROGRESS' })).task).toEqual({ ...task, title: 'Better', assignee: null, dueOn: null, status: 'IN_PROGRESS' })
    })

    it('tells each of its tickets, and those alone, that it is done, and that it is open again', async () => {
      const [other, untouched] = [await createTicket(client), await createTicket(client)]
      const { task } = await create({ title: 'Recall', ticketIds: [ticket.id, other.id] })
      expect((await update(task.id, { status: 'DONE' })).task.closed).toBe(true)
      await update(task.id, { status: 'DONE', title: 'Recall batch 7' })
      await update(task.id, { status: 'TODO' })
      for (const id of [ticket.id, other.id]) {
        expect((await events(id)).map(({ __typename, taskTitle }) => [__typename, taskTitle])).toEqual([['TaskReopened', 'Recall batch 7'], ['TaskClosed', 'Recall'], ['TaskLinked', 'Recall']])
      }
      expect(await events(untouched.id)).toEqual([])
    })

    it('waits for its tickets before it holds the task, as one who links or unlinks does', async () => {
      const { task } = await addTask()
      const { pool } = server.services.database
      const unlinking = await pool.connect()
      try {
        await unlinking.query('begin')
        await unlinking.query('select from ticket where id = $1 for update', [ticket.id])
        const closing = update(task.id, { status: 'DONE' })
        await until(async () => (await pool.query(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).rowCount === 1, 'the wait for the ticket')
        await unlinking.query('select from task where id = $1 for update nowait', [task.id])
        await unlinking.query('commit')
        expect((await closing).userErrors).toEqual([])
      } finally {
        unlinking.release(true)
      }
    })

    it('survives links and closings that meet in every order', async () => {
      const { task } = await create({ title: 'Busy' })
      const tickets = await Promise.all(Array.from({ length: 8 }, () => createTicket(client)))
      const answers = await Promise.all(tickets.flatMap(({ id }, index) => [link(task.id, operator.viewer, id), update(task.id, { status: index % 2 ? 'TODO' : 'DONE' })]))
      expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([])
      const { task: found } = await operator.viewer.data('query ($id: ID!) { task(id: $id) { tickets { id } } }', { id: task.id })
      expect(found.tickets).toHaveLength(8)
    })
  })

  describe('Mutation.ticketResolve', () => {
    it('names the tasks that are still open, and does not forbid it', async () => {
      const { task: open } = await addTask({ title: 'Open' })
      const { task: closed } = await addTask({ title: 'Closed' })
      await update(closed.id, { status: 'DONE' })
      const answer = await done('ticketResolve(ticketId: $ticketId) { ticket { status } openTasks { id } userErrors { code } }')
      expect(answer).toEqual({ ticket: { status: 'RESOLVED' }, openTasks: [{ id: open.id }], userErrors: [] })
    })
  })
})
