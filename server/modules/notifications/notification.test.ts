import sql from 'sql-template-tag'
import { createEveryone, type Everyone } from '../../test/everyone.js'
import { addInternalComment, addTaskComment, asApiKey, asOperator, changeTask, createTask, createTicket, reply, type TestOperator, type TestTicket } from '../../test/factories.js'
import { startTestServer, type TestServer } from '../../test/test-server.js'
import type { TestViewer } from '../../test/test-viewer.js'
import { sweepNotifications } from './commands/sweep-notifications.js'

jest.setTimeout(60_000)

const LIST = `query ($first: Int, $after: String) {
  notifications(first: $first, after: $after) { nodes { id kind actorName at read ticket { id } task { id } } pageInfo { hasNextPage endCursor } }
  unreadNotificationCount
}`
const CHANGED = 'subscription { notificationChanged { unreadCount notification { kind read ticket { id } } } }'
const MARK_READ = 'mutation ($ids: [ID!]) { notificationsMarkRead(notificationIds: $ids) { notifications { id read } unreadCount userErrors { code } } }'

let server: TestServer
let everyone: Everyone
let admin: TestViewer
let client: TestViewer
let anna: TestOperator
let ticket: TestTicket

beforeAll(async () => {
  server = await startTestServer()
  everyone = await createEveryone(server)
  admin = everyone.admin.viewer
  client = everyone.client.viewer
})
afterAll(() => server.stop())
afterEach(() => server.disconnect())
beforeEach(async () => {
  anna = await asOperator(server, { name: `Anna Nowak ${++annas}`, deskIds: [everyone.desk.id] })
  ticket = await createTicket(everyone.client)
})
let annas = 0

const mutate = async (viewer: TestViewer, mutation: string) => {
  const [payload] = Object.values(await viewer.data(`mutation { ${mutation} { userErrors { message } } }`)) as [{ userErrors: object[] }]
  expect(payload.userErrors).toEqual([])
}
const assign = (operator: TestOperator | null, viewer = admin, { id } = ticket) => mutate(viewer, `ticketAssign(ticketId: "${id}", operatorId: ${operator ? `"${operator.id}"` : null})`)
const listOf = async ({ viewer }: TestOperator = anna, args: object = {}) => {
  const { notifications, unreadNotificationCount } = await viewer.data(LIST, args)
  return {
    nodes: notifications.nodes as Record<string, any>[],
    pageInfo: notifications.pageInfo as { hasNextPage: boolean; endCursor: string },
    unread: unreadNotificationCount as number,
  }
}
/** What an operator is told, oldest first: kind, by whom, about what. */
const toldTo = async (operator = anna) => (await listOf(operator)).nodes.map(({ kind, actorName, ticket: aboutTicket, task }) => [kind, actorName, aboutTicket?.id ?? task?.id]).reverse()
/** A ticket that is theirs, of which they have been told and have read it. */
const assigned = async () => {
  await assign(anna)
  await anna.viewer.data(MARK_READ, {})
}
const forgetTelling = () => server.services.database.rows(sql`delete from notification where operator_id = ${anna.id}`)

describe('an operator is told', () => {
  it('that a ticket is theirs, one by one and with many', async () => {
    const other = await createTicket(everyone.client)
    await assign(anna)
    await mutate(admin, `ticketBulkUpdate(ticketIds: ["${other.id}"], input: { assigneeId: "${anna.id}" })`)
    expect(await toldTo()).toEqual([['ASSIGNED', 'Ada', ticket.id], ['ASSIGNED', 'Ada', other.id]])
  })

  it('that a task is theirs, when it is made, added or given to them', async () => {
    const made = await createTask(admin, { assigneeId: anna.id })
    const given = await createTask(admin)
    await changeTask(admin, given.id, { assigneeId: anna.id })
    const { ticketAddTask } = await admin.data('mutation ($id: ID!, $to: ID!) { ticketAddTask(ticketId: $id, input: { assigneeId: $to }) { task { id } } }', { id: ticket.id, to: anna.id })
    expect(await toldTo()).toEqual([['ASSIGNED', 'Ada', made.id], ['ASSIGNED', 'Ada', given.id], ['ASSIGNED', 'Ada', ticketAddTask.task.id]])
  })

  it('that the last open task of their ticket is done, and of no other', async () => {
    await assign(anna)
    await forgetTelling()
    const other = await createTicket(everyone.client)
    const [first, second] = [await createTask(admin, { ticketIds: [ticket.id, other.id] }), await createTask(admin, { ticketIds: [ticket.id] })]
    await changeTask(admin, first.id, { status: 'DONE' })
    expect(await toldTo()).toEqual([])
    await changeTask(admin, second.id, { status: 'DONE' })
    expect(await toldTo()).toEqual([['TASKS_DONE', 'Ada', ticket.id]])
  })

  it('not that the tasks of a finished ticket are done', async () => {
    await assign(anna)
    await forgetTelling()
    const task = await createTask(admin, { ticketIds: [ticket.id] })
    await mutate(admin, `ticketResolve(ticketId: "${ticket.id}")`)
    await changeTask(admin, task.id, { status: 'DONE' })
    expect(await toldTo()).toEqual([])
  })

  it('that they were mentioned in an internal comment or the comment of a task', async () => {
    const task = await createTask(admin)
    await addInternalComment(admin, ticket.id, `@${anna.name}, can you look?`)
    await addTaskComment(admin, task.id, `Ask @${anna.name.toUpperCase()}`)
    expect(await toldTo()).toEqual([['MENTIONED', 'Ada', ticket.id], ['MENTIONED', 'Ada', task.id]])
  })

  it('of a mention that an edit adds, and those alone whom it adds', async () => {
    const bob = await asOperator(server, { name: `Bob ${annas}`, deskIds: [everyone.desk.id] })
    const commentId = await addInternalComment(admin, ticket.id, `@${anna.name}`)
    for (const { viewer } of [anna, bob]) await viewer.data(MARK_READ, {})
    await mutate(admin, `commentEdit(commentId: "${commentId}", input: { body: "@${anna.name} and @${bob.name}" })`)
    expect([(await listOf()).unread, (await listOf(bob)).unread]).toEqual([0, 1])
  })

  it('not of their name in what the client reads or writes', async () => {
    const commentId = await reply(admin, ticket.id, `@${anna.name} will help`)
    await mutate(admin, `commentEdit(commentId: "${commentId}", input: { body: "Now @${anna.name} will" })`)
    await reply(client, ticket.id, `@${anna.name}?`)
    expect(await toldTo()).toEqual([])
  })

  it('that the client answered their ticket', async () => {
    await assign(anna)
    await forgetTelling()
    await reply(client, ticket.id)
    await reply(everyone.operator.viewer, ticket.id)
    expect(await toldTo()).toEqual([['CLIENT_ANSWERED', 'Clara', ticket.id]])
    await assign(null)
    await anna.viewer.data(MARK_READ, {})
    await reply(client, ticket.id)
    expect((await listOf()).unread).toBe(0)
  })

  it('by an API key too, with its name', async () => {
    const { viewer } = await asApiKey(server, ['tickets:read', 'tickets:write'])
    await assign(anna, viewer)
    const [[kind, name]] = (await toldTo()) as [[string, string]]
    expect([kind, name]).toEqual(['ASSIGNED', expect.stringMatching(/^Key /)])
  })
})

describe('nobody is told', () => {
  it('of their own doing', async () => {
    await assign(anna, anna.viewer)
    await createTask(anna.viewer, { assigneeId: anna.id })
    const task = await createTask(anna.viewer, { ticketIds: [ticket.id] })
    await changeTask(anna.viewer, task.id, { status: 'DONE' })
    await addInternalComment(anna.viewer, ticket.id, `@${anna.name}`)
    await addTaskComment(anna.viewer, task.id, `@${anna.name}`)
    expect(await toldTo()).toEqual([])
  })

  it('of the kinds that they switched off, and again when they switch them on', async () => {
    const prefer = async (kinds: string[]) => {
      const { operatorUpdatePreferences } = await anna.viewer.data('mutation ($input: OperatorPreferencesInput!) { operatorUpdatePreferences(input: $input) { operator { preferences { notifications } } userErrors { code } } }', { input: { notifications: kinds } })
      expect(operatorUpdatePreferences.operator.preferences.notifications).toEqual(kinds)
    }
    await prefer(['MENTIONED', 'TASKS_DONE'])
    await assign(anna)
    await reply(client, ticket.id)
    await addInternalComment(admin, ticket.id, `@${anna.name}`)
    expect(await toldTo()).toEqual([['MENTIONED', 'Ada', ticket.id]])
    await prefer([])
    await addInternalComment(admin, (await createTicket(everyone.client)).id, `@${anna.name}`)
    expect(await toldTo()).toHaveLength(1)
    await prefer(['CLIENT_ANSWERED'])
    await reply(client, ticket.id)
    expect((await toldTo()).map(([kind]) => kind)).toEqual(['MENTIONED', 'CLIENT_ANSWERED'])
  })

  it('who is not active', async () => {
    await assign(anna)
    await forgetTelling()
    await server.services.database.rows(sql`update operator set active = false where id = ${anna.id}`)
    await reply(client, ticket.id)
    await addInternalComment(admin, ticket.id, `@${anna.name}`)
    const [row] = await server.services.database.rows<{ count: number }>(sql`select count(*)::int as count from notification where operator_id = ${anna.id}`)
    expect(row!.count).toBe(0)
  })

  it('who does not work the ticket’s desk; of a task everyone is', async () => {
    const outsider = await asOperator(server, { name: `Otto ${annas}`, deskIds: [everyone.otherDesk.id] })
    await addInternalComment(admin, ticket.id, `@${outsider.name}`)
    expect(await toldTo(outsider)).toEqual([])
    const task = await createTask(admin, { ticketIds: [ticket.id] })
    await addTaskComment(admin, task.id, `@${outsider.name}`)
    expect(await toldTo(outsider)).toEqual([['MENTIONED', 'Ada', task.id]])
  })
})

describe('what happens again', () => {
  it('is one notification with the latest time until it is read, and then another', async () => {
    await assigned()
    await reply(client, ticket.id)
    const first = (await listOf()).nodes[0]!
    await createTask(admin, { assigneeId: anna.id })
    await reply(client, ticket.id)
    await reply(client, ticket.id)
    const { nodes, unread } = await listOf()
    expect(unread).toBe(2)
    expect(nodes[0]).toMatchObject({ id: first.id, kind: 'CLIENT_ANSWERED', read: false })
    expect(nodes[0]!.at > first.at).toBe(true)
    await anna.viewer.data(MARK_READ, { ids: [first.id] })
    await reply(client, ticket.id)
    expect((await listOf()).nodes.map(({ kind, read }) => [kind, read])).toEqual([['CLIENT_ANSWERED', false], ['CLIENT_ANSWERED', true], ['ASSIGNED', false], ['ASSIGNED', true]])
  })

  it('is one notification also when it happens at once, and while it is read', async () => {
    await assigned()
    await Promise.all(Array.from({ length: 12 }, (_, index) => (index % 4 === 3 ? anna.viewer.data(MARK_READ, {}) : reply(client, ticket.id))))
    await reply(client, ticket.id)
    expect((await listOf()).unread).toBe(1)
  })
})

describe('Mutation.notificationsMarkRead', () => {
  it('marks some, or all, and is idempotent', async () => {
    const others = [await createTicket(everyone.client), await createTicket(everyone.client)]
    for (const one of [ticket, ...others]) await assign(anna, admin, one)
    const ids = (await listOf()).nodes.map(({ id }) => id as string)
    expect((await anna.viewer.data(MARK_READ, { ids: [ids[1], 'nonsense'] })).notificationsMarkRead).toEqual({ notifications: [{ id: ids[1], read: true }], unreadCount: 2, userErrors: [] })
    expect((await anna.viewer.data(MARK_READ, { ids: [ids[1]!.toUpperCase()] })).notificationsMarkRead).toEqual({ notifications: [], unreadCount: 2, userErrors: [] })
    expect((await anna.viewer.data(MARK_READ, { ids: [] })).notificationsMarkRead.unreadCount).toBe(2)
    expect((await anna.viewer.data(MARK_READ, {})).notificationsMarkRead).toEqual({ notifications: [{ id: ids[0], read: true }, { id: ids[2], read: true }], unreadCount: 0, userErrors: [] })
    expect((await listOf()).nodes.map(({ read }) => read)).toEqual([true, true, true])
  })

  it('changes nothing of other people’s', async () => {
    await assign(anna)
    const ids = (await listOf()).nodes.map(({ id }) => id as string)
    for (const viewer of [admin, everyone.operator.viewer]) expect((await viewer.data(MARK_READ, { ids })).notificationsMarkRead).toMatchObject({ notifications: [], userErrors: [] })
    expect((await listOf()).unread).toBe(1)
  })
})

it('Query.notifications is read page by page, newest first, without gap or double', async () => {
  for (let nth = 0; nth < 7; nth++) await createTask(admin, { assigneeId: anna.id })
  const whole = (await listOf()).nodes
  expect(whole.map(({ at }) => at)).toEqual(whole.map(({ at }) => at).toSorted().reverse())
  const paged: object[] = []
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo } = await listOf(anna, { first: 2, after })
    paged.push(...nodes)
    if (!pageInfo.hasNextPage) break
    after = pageInfo.endCursor
  }
  expect(paged).toEqual(whole)
  expect(paged).toHaveLength(7)
  const { errors } = await anna.viewer.ask(LIST, { after: 'nonsense' })
  expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' })
})

describe('Subscription.notificationChanged', () => {
  it('tells the operator of what is written and what is read elsewhere, and nobody else', async () => {
    const [here, theirs] = [await anna.viewer.follow(CHANGED), await everyone.operator.viewer.follow(CHANGED)]
    await assign(anna)
    expect(await here.pushed(1)).toEqual([{ notificationChanged: { unreadCount: 1, notification: { kind: 'ASSIGNED', read: false, ticket: { id: ticket.id } } } }])
    await reply(client, ticket.id)
    await here.pushed(2)
    await reply(client, ticket.id)
    await here.pushed(3)
    await server.as({ cookie: anna.cookie }).data(MARK_READ, {})
    const pushes = (await here.pushed(5)).map(({ notificationChanged }) => [notificationChanged.unreadCount, notificationChanged.notification.kind, notificationChanged.notification.read])
    expect(pushes.slice(1)).toEqual([[2, 'CLIENT_ANSWERED', false], [2, 'CLIENT_ANSWERED', false], [0, 'ASSIGNED', true], [0, 'CLIENT_ANSWERED', true]])
    await assign(everyone.operator)
    await theirs.pushed(1)
    expect(theirs.pushes).toHaveLength(1)
    expect(here.pushes).toHaveLength(5)
  })

  it('tells of the newest 200 when more are read at once, and goes on', async () => {
    await server.services.database.rows(sql`
      with made as (insert into task (id, title) select gen_random_uuid(), 'Many' from generate_series(1, 1500) returning id)
      insert into notification (id, operator_id, kind, actor_kind, actor_name, task_id) select gen_random_uuid(), ${anna.id}, 'ASSIGNED', 'system', 'Test', id from made`)
    const viewer = server.as({ cookie: anna.cookie })
    const newest = ((await viewer.data('{ notifications(first: 1) { nodes { id } } }')) as { notifications: { nodes: { id: string }[] } }).notifications.nodes[0]!.id
    const following = await viewer.follow('subscription { notificationChanged { notificationId unreadCount notification { read kind } } }')
    await anna.viewer.data(MARK_READ, {})
    const pushes = await following.pushed(200)
    expect(pushes.at(-1)!.notificationChanged).toMatchObject({ notificationId: newest, unreadCount: 0, notification: { read: true } })
    await createTask(admin, { assigneeId: anna.id })
    expect((await following.pushed(201)).at(-1)!.notificationChanged.unreadCount).toBe(1)
  })

  it('reaches a session at another process', async () => {
    const other = await server.another()
    const there = await other.as({ cookie: anna.cookie }).follow(CHANGED)
    await assign(anna)
    expect((await there.pushed(1))[0]!.notificationChanged.unreadCount).toBe(1)
    await other.disconnect()
  })
})

describe('a notification about a ticket that went out of sight', () => {
  it('is gone from list, count and push, stays unread, and is back with the ticket', async () => {
    await assign(anna)
    const task = await createTask(admin, { assigneeId: anna.id })
    const setDesks = (deskIds: string[]) => admin.data('mutation ($id: ID!, $desks: [ID!]) { operatorUpdate(operatorId: $id, input: { deskIds: $desks }) { userErrors { message } } }', { id: anna.id, desks: deskIds })
    await setDesks([everyone.otherDesk.id])
    const following = await anna.viewer.follow(CHANGED)
    expect(await toldTo()).toEqual([['ASSIGNED', 'Ada', task.id]])
    expect((await listOf()).unread).toBe(1)
    await server.services.database.rows(sql`update notification set created_at = clock_timestamp(), xid = pg_current_xact_id() where ticket_id = ${ticket.id}`)
    await anna.viewer.data(MARK_READ, {})
    await following.pushed(1)
    const second = await createTask(admin, { assigneeId: anna.id })
    await following.pushed(2)
    expect(following.pushes.map(({ data }) => data!.notificationChanged.notification.ticket)).toEqual([null, null])
    await setDesks([everyone.desk.id])
    expect((await listOf()).nodes.map(({ read, task: about }) => [about?.id ?? null, read])).toEqual([[second.id, false], [null, false], [task.id, true]])
  })

  it('leads to the other ticket when it was merged', async () => {
    const target = await createTicket(everyone.client)
    await assign(anna)
    await mutate(admin, `ticketMerge(ticketId: "${ticket.id}", intoTicketId: "${target.id}")`)
    expect(await toldTo()).toEqual([['ASSIGNED', 'Ada', target.id]])
    expect((await listOf()).unread).toBe(1)
  })
})

it('counts the unread ones up to 100', async () => {
  await server.services.database.rows(sql`
    with made as (insert into task (id, title) select gen_random_uuid(), 'Many' from generate_series(1, 120) returning id)
    insert into notification (id, operator_id, kind, actor_kind, actor_name, task_id) select gen_random_uuid(), ${anna.id}, 'ASSIGNED', 'system', 'Test', id from made`)
  expect((await listOf()).unread).toBe(100)
  const { notificationsMarkRead } = await anna.viewer.data(MARK_READ, {})
  expect([notificationsMarkRead.notifications.length, notificationsMarkRead.unreadCount]).toEqual([120, 0])
})

it('sweeps what was read a quarter of a year ago, and nothing else', async () => {
  const [old, fresh, unread] = [await createTask(admin, { assigneeId: anna.id }), await createTask(admin, { assigneeId: anna.id }), await createTask(admin, { assigneeId: anna.id })]
  await server.services.database.rows(sql`update notification set read_at = now() - interval '91 days', created_at = now() - interval '1 year' where task_id = ${old.id}`)
  await server.services.database.rows(sql`update notification set read_at = now() - interval '89 days' where task_id = ${fresh.id}`)
  await server.services.database.rows(sql`update notification set created_at = now() - interval '1 year' where task_id = ${unread.id}`)
  await sweepNotifications(server.services)
  expect((await toldTo()).map(([, , id]) => id)).toEqual([unread.id, fresh.id])
})
