import sql from 'sql-template-tag'
import { asClient, asOperator, changeTask, createDesk, createTask, createTicket, type TestOperator, type TestTask, type TestTicket } from '../../test/factories.js'
import { statementsOf } from '../../test/statements.js'
import { startTestServer, type TestServer } from '../../test/test-server.js'

jest.setTimeout(60_000)

const TICKET = `query ($id: ID!) { ticket(id: $id) {
  id number title contentHtml status readyToAnswer taskCount openTaskCount client { displayName } comments(first: 50) { totalCount nodes { id } }
  tasks { id number title status closed assignee { name } waitingTicketCount }
} }`
const CARD = `query ($number: Int!) { taskByNumber(number: $number) {
  id number title descriptionHtml status dueOn assignee { name } author { __typename } ticketCount waitingTicketCount eventCursor
  tickets { number title status readyToAnswer openTaskCount client { displayName } }
  comments(last: 50) { nodes { bodyHtml author { ... on Operator { name } } } }
  activity { nodes { __typename actorName ... on TicketLinked { ticket { number } } } }
} }`
const HISTORIES = 'query ($first: Int) { tasks(first: $first) { nodes { activity(first: 3) { nodes { __typename } } comments(first: 3) { nodes { body } } } } }'
const LIST = 'query { tasks(first: 50) { nodes { id number title status dueOn assignee { name } ticketCount waitingTicketCount } pageInfo { hasNextPage endCursor } } }'

describe('statements per request', () => {
  let server: TestServer
  let operator: TestOperator
  let few: { ticket: TestTicket; task: TestTask }
  let many: { ticket: TestTicket; task: TestTask }

  beforeAll(async () => {
    server = await startTestServer()
    operator = await asOperator(server)
    const client = await asClient(server, (await createDesk(server)).id)
    const pair = async (tasks: number, tickets: number) => {
      const [ticket, task] = [await createTicket(client), await createTask(operator.viewer, { assigneeId: operator.id, description: 'Text' })]
      await fill(ticket.id, tasks, task.id, tickets)
      return { ticket, task }
    }
    few = await pair(5, 5)
    many = await pair(50, 500)
    await server.services.database.pool.query('analyze')
  })
  afterAll(() => server.stop())

  /** A ticket with so many tasks, and a task with so many tickets. */
  async function fill(ticketId: string, tasks: number, taskId: string, tickets: number): Promise<void> {
    const { database } = server.services
    await database.rows(sql`
      with made as (insert into task (id, title, assignee_id) select gen_random_uuid(), 'Task ' || nr, ${operator.id}::uuid from generate_series(1, ${tasks}::int) nr returning id)
      insert into ticket_task (ticket_id, task_id) select ${ticketId}::uuid, id from made`)
    await database.rows(sql`
      with made as (
        insert into ticket (id, desk_id, number, title, content, content_html, priority, source, client_id)
        select gen_random_uuid(), desk_id, number || '-' || nr, 'Ticket ' || nr, 'Content', 'Content', priority, source, client_id
          from ticket, generate_series(1, ${tickets}::int) nr where id = ${ticketId} returning id
      ), linked as (insert into ticket_task (ticket_id, task_id) select id, ${taskId}::uuid from made returning ticket_id)
      insert into task_event (id, task_id, seq, kind, actor_kind, actor_id, actor_name, ticket_id)
      select gen_random_uuid(), ${taskId}::uuid, 1 + row_number() over (), 'TicketLinked', 'operator', ${operator.id}::uuid, 'Test', ticket_id from linked`)
    await database.rows(sql`update task set last_seq = (select max(seq) from task_event where task_id = ${taskId}) where id = ${taskId}`)
    await database.rows(sql`
      insert into task_comment (id, task_id, author_kind, author_id, author_name, body, body_html)
      select gen_random_uuid(), ${taskId}::uuid, 'operator', ${operator.id}::uuid, 'Test', 'Text', 'Text' from generate_series(1, ${tasks}::int)`)
  }

  /** A second time, as the first may prepare what is kept. */
  const count = async (query: string, variables: object = {}) => {
    await operator.viewer.data(query, variables)
    return (await statementsOf(() => operator.viewer.data(query, variables))).length
  }

  it('are as many for a ticket with 50 tasks as with 5, and 7 at the most', async () => {
    const { ticket } = await operator.viewer.data(TICKET, { id: many.ticket.id })
    expect([ticket.tasks.length, ticket.taskCount, ticket.openTaskCount]).toEqual([50, 50, 50])
    const statements = await count(TICKET, { id: few.ticket.id })
    expect(statements).toBeLessThanOrEqual(7)
    expect(await count(TICKET, { id: many.ticket.id })).toBe(statements)
  })

  it('are as many for the card of a task with 500 tickets as with 5, and 9 at the most', async () => {
    const { taskByNumber } = await operator.viewer.data(CARD, { number: many.task.number })
    expect([taskByNumber.tickets.length, taskByNumber.ticketCount, taskByNumber.waitingTicketCount, taskByNumber.comments.nodes.length, taskByNumber.activity.nodes.length]).toEqual([50, 500, 500, 50, 50])
    const statements = await count(CARD, { number: few.task.number })
    expect(statements).toBeLessThanOrEqual(9)
    expect(await count(CARD, { number: many.task.number })).toBe(statements)
  })

  it('are at most 4 for a list of 50 tasks with assignee and numbers of tickets', async () => {
    const { tasks } = await operator.viewer.data(LIST)
    expect(tasks.nodes).toHaveLength(50)
    expect(await count(LIST)).toBeLessThanOrEqual(4)
  })

  it('are as many for the histories and comments of 50 tasks as of 5', async () => {
    expect(await count(HISTORIES, { first: 50 })).toBe(await count(HISTORIES, { first: 5 }))
  })

  it('read no more rows of tickets for a card than it shows', async () => {
    const statements = await statementsOf(() => operator.viewer.data('query ($number: Int!) { taskByNumber(number: $number) { tickets { number title client { displayName } } } }', { number: many.task.number }))
    const { text, values } = statements.find((statement) => statement.text.includes('ticket_task'))!
    const { rows } = await server.services.database.pool.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(`explain (analyze, format json) ${text}`, values)
    const reads = nodesOf(rows[0]!['QUERY PLAN'][0].Plan).filter((node) => ['desk', 'client', 'ticket_read'].includes(node['Relation Name'] ?? ''))
    expect(reads.length).toBeGreaterThan(1)
    expect(Math.max(...reads.map((node) => node['Actual Rows'] * node['Actual Loops']))).toBeLessThanOrEqual(50)
  })

  it('are few for closing and opening a task with 500 tickets, which takes a moment', async () => {
    const statements = await statementsOf(() => changeTask(operator.viewer, many.task.id, { status: 'DONE' }))
    expect(statements.length).toBeLessThan(30)
    const [row] = await server.services.database.rows<{ ready: number; events: number }>(sql`
      select count(*)::int as ready, (select count(*)::int from ticket_event where kind = 'TaskClosed' and task_id = ${many.task.id}) as events
        from ticket where tasks_done_at is not null and last_seq = 1 and id in (select ticket_id from ticket_task where task_id = ${many.task.id})`)
    expect(row).toEqual({ ready: 500, events: 500 })
  })
})

interface Plan {
  'Node Type': string
  'Relation Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  Plans?: Plan[]
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]
