import sql from 'sql-template-tag'
import { asClient, asOperator, changeTask, createDesk, createTask, createTicket, type TestOperator, type TestTicket } from '../../../test/factories.js'
import { startTestServer, type TestServer } from '../../../test/test-server.js'

const LIST = `query ($first: Int, $after: String, $filter: TaskFilter, $orderBy: TaskOrder) {
  tasks(first: $first, after: $after, filter: $filter, orderBy: $orderBy) { nodes { title } pageInfo { hasNextPage endCursor } } taskCounts(filter: $filter) { total capped }
}`

let server: TestServer
let operator: TestOperator
let colleague: TestOperator
let ticket: TestTicket
let numberOfC: number

beforeAll(async () => {
  server = await startTestServer()
  ;[operator, colleague] = [await asOperator(server), await asOperator(server)]
  ticket = await createTicket(await asClient(server, (await createDesk(server)).id))
  const { viewer } = operator
  const a = await createTask(viewer, { title: 'A gasket', description: '100% rubber', assigneeId: operator.id, dueOn: '2026-03-03', ticketIds: [ticket.id] })
  await createTask(viewer, { title: 'B boiler_valve', assigneeId: colleague.id, dueOn: '2026-03-01' })
  const c = await createTask(viewer, { title: 'C Grinder', description: 'A gasket too', assigneeId: operator.id })
  await createTask(viewer, { title: 'D scale', dueOn: '2026-03-02', ticketIds: [ticket.id] })
  const e = await createTask(viewer, { title: 'E boiler valve' })
  numberOfC = c.number
  await changeTask(viewer, e.id, { status: 'DONE' })
  await changeTask(viewer, a.id, { status: 'IN_PROGRESS' })
  await changeTask(viewer, c.id, { status: 'DONE' })
})
afterAll(() => server.stop())

const list = async (variables: object) => {
  const { tasks, taskCounts } = await operator.viewer.data(LIST, variables)
  return { titles: (tasks.nodes as { title: string }[]).map(({ title }) => title.charAt(0)), pageInfo: tasks.pageInfo as { hasNextPage: boolean; endCursor: string }, counts: taskCounts as { total: number; capped: boolean } }
}

describe('Query.tasks and Query.taskCounts', () => {
  it.each<[string, () => object, string]>([
    ['nothing', () => ({}), 'ABCDE'],
    ['a word of the title', () => ({ search: 'grinder' }), 'C'],
    ['a word of the description', () => ({ search: ' GASKET ' }), 'AC'],
    ['a per cent sign', () => ({ search: '100%' }), 'A'],
    ['an underscore', () => ({ search: 'r_v' }), 'B'],
    ['the number', () => ({ search: String(numberOfC) }), 'C'],
    ['the number with its sign', () => ({ search: `#${numberOfC}` }), 'C'],
    ['a number that is too large for one', () => ({ search: '99999999999' }), ''],
    ['white space', () => ({ search: '  ' }), 'ABCDE'],
    ['a status', () => ({ status: ['IN_PROGRESS'] }), 'A'],
    ['several', () => ({ status: ['IN_PROGRESS', 'TODO'] }), 'ABD'],
    ['closed', () => ({ closed: true }), 'CE'],
    ['open', () => ({ closed: false }), 'ABD'],
    ['the assignee', () => ({ assigneeId: [operator.id] }), 'AC'],
    ['several assignees', () => ({ assigneeId: [operator.id, colleague.id, 'nonsense'] }), 'ABC'],
    ['an assignee who is nobody', () => ({ assigneeId: ['nonsense'] }), ''],
    ['unassigned', () => ({ unassigned: true }), 'DE'],
    ['assigned', () => ({ unassigned: false }), 'ABC'],
    ['due from a day', () => ({ dueFrom: '2026-03-02' }), 'AD'],
    ['due to a day', () => ({ dueTo: '2026-03-02' }), 'BD'],
    ['due on a day', () => ({ dueFrom: '2026-03-02', dueTo: '2026-03-02' }), 'D'],
    ['due at all', () => ({ due: true }), 'ABD'],
    ['never due', () => ({ due: false }), 'CE'],
    ['a ticket', () => ({ ticketId: ticket.id }), 'AD'],
    ['not a ticket', () => ({ notLinkedToTicketId: ticket.id }), 'BCE'],
    ['no such ticket', () => ({ ticketId: 'nonsense' }), ''],
    ['not such a ticket', () => ({ notLinkedToTicketId: 'nonsense' }), 'ABCDE'],
    ['several together', () => ({ assigneeId: [operator.id], closed: false, search: 'gasket', due: true }), 'A'],
  ])('filter by %s', async (_what, filter, titles) => {
    const { titles: found, counts } = await list({ filter: filter() })
    expect(found.toSorted().join('')).toBe(titles)
    expect(counts).toEqual({ total: titles.length, capped: false })
  })

  it.each([
    ['CREATED_AT', 'ASC', 'ABCDE'],
    ['CREATED_AT', 'DESC', 'EDCBA'],
    ['UPDATED_AT', 'ASC', 'BDEAC'],
    ['UPDATED_AT', 'DESC', 'CAEDB'],
    ['DUE_ON', 'ASC', 'BDACE'],
    ['DUE_ON', 'DESC', 'ECADB'],
  ])('sort by %s %s, page by page without gap or double', async (field, direction, titles) => {
    const orderBy = { field, direction }
    expect((await list({ orderBy })).titles.join('')).toBe(titles)
    let paged = ''
    for (let after: string | null = null; ; ) {
      const { titles: page, pageInfo } = await list({ first: 2, after, orderBy })
      paged += page.join('')
      if (!pageInfo.hasNextPage) break
      after = pageInfo.endCursor
    }
    expect(paged).toBe(titles)
  })

  it('start with the newest, unless told otherwise', async () => {
    expect((await list({})).titles.join('')).toBe('EDCBA')
  })

  it.each([
    ['first', { first: 0 }],
    ['first', { first: 201 }],
    ['after', { after: 'nonsense' }],
    ['after', { after: Buffer.from('["2026-13-45","x"]').toString('base64url'), orderBy: { field: 'DUE_ON', direction: 'ASC' } }],
  ])('refuse a bad %s: %j', async (field, variables) => {
    const { errors } = await operator.viewer.ask(LIST, variables)
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field })
  })

  it('take no cursor of another sort', async () => {
    const { pageInfo } = await list({ first: 2, orderBy: { field: 'DUE_ON', direction: 'ASC' } })
    const { errors } = await operator.viewer.ask(LIST, { after: pageInfo.endCursor })
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' })
  })

  it.each([['tasks', 0], ['tasks', 201], ['tickets', 0], ['tickets', 201]])('are not the only lists that are short: %s(first: %j)', async (list, first) => {
    const parent = list === 'tasks' ? `ticket(id: "${ticket.id}")` : 'taskByNumber(number: 1)'
    const { errors } = await operator.viewer.ask(`{ ${parent} { ${list}(first: ${first}) { id } } }`)
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'first' })
  })

  it('count up to 1,000', async () => {
    await server.services.database.rows(sql`insert into task (id, title, status) select gen_random_uuid(), 'Many', 'IN_PROGRESS' from generate_series(1, 1001)`)
    expect((await list({ first: 1, filter: { status: ['IN_PROGRESS'] } })).counts).toEqual({ total: 1000, capped: true })
  })
})

describe('Ticket.tasks', () => {
  it('are the open ones, then the closed ones, each in the order of linking, at most as many as asked', async () => {
    const fresh = await createTicket(await asClient(server, (await createDesk(server)).id))
    const made = []
    for (const title of ['1', '2', '3', '4']) made.push(await createTask(operator.viewer, { title, ticketIds: [fresh.id] }))
    await changeTask(operator.viewer, made[0]!.id, { status: 'DONE' })
    await changeTask(operator.viewer, made[2]!.id, { status: 'DONE' })
    const { ticket: found } = await operator.viewer.data('query ($id: ID!) { ticket(id: $id) { tasks { title } three: tasks(first: 3) { title } taskCount openTaskCount } }', { id: fresh.id })
    expect([found.tasks, found.three].map((tasks: { title: string }[]) => tasks.map(({ title }) => title).join(''))).toEqual(['2413', '241'])
    expect([found.taskCount, found.openTaskCount]).toEqual([4, 2])
  })
})
