import { addInternalComment, asApiKey, asLinkHolder, changeTask, createTask, createTicket, reply, setLink, type TestTicket } from '../../test/factories.js'
import { createEveryone, type Everyone } from '../../test/everyone.js'
import { startTestServer, type TestServer } from '../../test/test-server.js'
import type { TestViewer } from '../../test/test-viewer.js'

jest.setTimeout(60_000)

let server: TestServer
let everyone: Everyone
let team: TestViewer
let client: TestViewer
let ticket: TestTicket

beforeAll(async () => {
  server = await startTestServer()
  everyone = await createEveryone(server)
  team = everyone.operator.viewer
  client = everyone.client.viewer
})
afterAll(() => server.stop())
afterEach(() => server.disconnect())
beforeEach(async () => {
  ticket = await createTicket(everyone.client)
})

/** What field, filter, the filter's opposite and counts say of a ticket; they must agree. */
const isReady = async ({ id }: TestTicket = ticket, viewer = team): Promise<boolean> => {
  const { ticket: found, ready, others, all } = await viewer.data(
    `query ($id: ID!) { ticket(id: $id) { readyToAnswer status }
      ready: tickets(first: 200, filter: { readyToAnswer: true }) { nodes { id readyToAnswer } }
      others: tickets(first: 200, filter: { readyToAnswer: false }) { nodes { id readyToAnswer } }
      all: ticketCounts(filter: { readyToAnswer: true }) { total } }`,
    { id },
  )
  const has = ({ nodes }: { nodes: { id: string }[] }) => nodes.some((node) => node.id === id)
  expect([has(ready), has(others)]).toEqual([found.readyToAnswer, !found.readyToAnswer])
  expect(all.total).toBe(ready.nodes.length)
  expect([...ready.nodes.map((node: { readyToAnswer: boolean }) => node.readyToAnswer), ...others.nodes.map((node: { readyToAnswer: boolean }) => !node.readyToAnswer)]).not.toContain(false)
  return found.readyToAnswer
}
const done = async (mutation: string) => {
  const [payload] = Object.values(await team.data(`mutation { ${mutation} }`)) as [Record<string, any>]
  expect(payload.userErrors).toEqual([])
  return payload
}
const withTask = (ticketIds = [ticket.id]) => createTask(team, { ticketIds })
const close = (taskId: string) => changeTask(team, taskId, { status: 'DONE' })
/** A ticket whose one task is done. */
const makeReady = async () => {
  const task = await withTask()
  await close(task.id)
  expect(await isReady()).toBe(true)
  return task
}

describe('a ticket becomes ready to answer', () => {
  it('when the last of its open tasks closes', async () => {
    const [first, second] = [await withTask(), await withTask()]
    expect(await isReady()).toBe(false)
    await close(first.id)
    expect(await isReady()).toBe(false)
    await close(second.id)
    expect(await isReady()).toBe(true)
  })

  it('when the last of its open tasks is unlinked, and others were done', async () => {
    const [first, second] = [await withTask(), await withTask()]
    await close(first.id)
    await setLink(team, ticket.id, second.id, false)
    expect(await isReady()).toBe(true)
  })

  it('not by a task that is unlinked when no other was done, nor by linking one that is closed already', async () => {
    const task = await withTask()
    await setLink(team, ticket.id, task.id, false)
    expect(await isReady()).toBe(false)
    await close(task.id)
    await setLink(team, ticket.id, task.id, true)
    expect(await isReady()).toBe(false)
  })

  it('together with all others that wait for the task, and for no other', async () => {
    const [second, waiting] = [await createTicket(everyone.client), await createTicket(everyone.client)]
    const task = await withTask([ticket.id, second.id, waiting.id])
    await withTask([waiting.id])
    await close(task.id)
    expect([await isReady(), await isReady(second), await isReady(waiting)]).toEqual([true, true, false])
  })

  it('when its two tasks close at once', async () => {
    const tasks = [await withTask(), await withTask()]
    await Promise.all(tasks.map(({ id }) => close(id)))
    expect(await isReady()).toBe(true)
  })

  it('when its two tasks close at once, one of which was linked while it was about to', async () => {
    const [own, late] = [await withTask(), await createTask(team)]
    const { pool } = server.services.database
    const waiting = async () => (await pool.query<{ count: number }>("select count(*)::int as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")).rows[0]!.count
    const linking = await pool.connect()
    await linking.query('begin')
    await linking.query('select from task where id = $1 for update', [late.id])
    await linking.query('insert into ticket_task (ticket_id, task_id) values ($1, $2)', [ticket.id, late.id])
    const closing = [close(late.id), close(own.id)]
    while ((await waiting()) < closing.length) await new Promise((resolve) => setTimeout(resolve, 10))
    await linking.query('commit')
    linking.release()
    await Promise.all(closing)
    expect(await isReady()).toBe(true)
  })
})

describe('a ticket that is ready to answer', () => {
  it.each([
    ['a reply of an operator', async () => void (await reply(team, ticket.id))],
    ['a reply of an API key', async () => void (await reply((await asApiKey(server, ['tickets:read', 'comments:read', 'comments:write'])).viewer, ticket.id))],
    ['a new task', async () => void (await done(`ticketAddTask(ticketId: "${ticket.id}") { userErrors { code } }`))],
    ['a link to an open task', async () => setLink(team, ticket.id, (await createTask(team)).id, true)],
  ])('is so no more after %s', async (_what, happens) => {
    await makeReady()
    await happens()
    expect(await isReady()).toBe(false)
  })

  it('is so no more when its task is opened again, and again when that is done', async () => {
    const task = await makeReady()
    await changeTask(team, task.id, { status: 'IN_PROGRESS' })
    expect(await isReady()).toBe(false)
    await close(task.id)
    expect(await isReady()).toBe(true)
  })

  it.each([
    ['a comment of the client', async () => void (await reply(client, ticket.id))],
    ['a comment by the public link', async () => void (await reply(asLinkHolder(server, ticket.publicUrl), ticket.id))],
    ['an internal comment', async () => void (await addInternalComment(team, ticket.id))],
    ['a change of the closed task', async () => {
      const { tickets } = await team.data('query ($id: ID!) { tickets: ticket(id: $id) { tasks { id } } }', { id: ticket.id })
      await changeTask(team, tickets.tasks[0].id, { title: 'Other', status: 'DONE' })
    }],
    ['another closed task that is linked', async () => {
      const task = await createTask(team)
      await close(task.id)
      await setLink(team, ticket.id, task.id, true)
    }],
  ])('stays so after %s', async (_what, happens) => {
    await makeReady()
    await happens()
    expect(await isReady()).toBe(true)
  })

  it('has a task: it is so no more once that is unlinked, and again when the unlinking is undone', async () => {
    const task = await makeReady()
    await setLink(team, ticket.id, task.id, false)
    expect(await isReady()).toBe(false)
    await setLink(team, ticket.id, task.id, true)
    expect(await isReady()).toBe(true)
  })

  it('is so no more when it is resolved, and again when it is reopened, or that is undone', async () => {
    await makeReady()
    await done(`ticketResolve(ticketId: "${ticket.id}") { userErrors { code } }`)
    expect(await isReady()).toBe(false)
    await done(`ticketReopen(ticketId: "${ticket.id}") { userErrors { code } }`)
    expect(await isReady()).toBe(true)
    const { changeId } = await done(`ticketResolve(ticketId: "${ticket.id}") { changeId userErrors { code } }`)
    await done(`changeUndo(changeId: "${changeId}") { userErrors { code } }`)
    expect(await isReady()).toBe(true)
  })

  it('is so at once when it is reopened whose task was done while it was finished', async () => {
    const task = await withTask()
    await done(`ticketResolve(ticketId: "${ticket.id}") { userErrors { code } }`)
    await close(task.id)
    expect(await isReady()).toBe(false)
    await reply(client, ticket.id)
    expect(await isReady()).toBe(true)
  })
})

describe('merged tickets', () => {
  let other: TestTicket
  beforeEach(async () => {
    other = await createTicket(everyone.client)
  })
  const merge = async (): Promise<string> => (await done(`ticketMerge(ticketId: "${other.id}", intoTicketId: "${ticket.id}") { mergeId userErrors { code } }`)).mergeId
  const unmerge = (mergeId: string) => done(`ticketUnmerge(mergeId: "${mergeId}") { userErrors { code } }`)

  it('wait for an open task of either, and each for its own when they part', async () => {
    await makeReady()
    await withTask([other.id])
    const mergeId = await merge()
    expect(await isReady()).toBe(false)
    await unmerge(mergeId)
    expect([await isReady(), await isReady(other)]).toEqual([true, false])
  })

  it('are ready when one was and the other has no open task, and part as they were', async () => {
    await close((await withTask([other.id])).id)
    const answered = await withTask()
    await close(answered.id)
    await reply(team, ticket.id)
    const mergeId = await merge()
    expect(await isReady()).toBe(true)
    await unmerge(mergeId)
    expect([await isReady(), await isReady(other)]).toEqual([false, true])
  })

  it('are not given back what was answered meanwhile', async () => {
    await makeReady()
    await withTask([other.id])
    const mergeId = await merge()
    await reply(team, ticket.id)
    await unmerge(mergeId)
    expect([await isReady(), await isReady(other)]).toEqual([false, false])
  })

  it('are given back what was done meanwhile', async () => {
    const task = await withTask([other.id])
    const mergeId = await merge()
    await close(task.id)
    expect(await isReady()).toBe(true)
    await unmerge(mergeId)
    expect([await isReady(), await isReady(other)]).toEqual([false, true])
  })
})

it('is told by pushes, and not to those who see no tasks', async () => {
  const TICKET_CHANGED = 'subscription { ticketChanged { ticket { id readyToAnswer taskCount openTaskCount } } }'
  const task = await withTask()
  const key = (await asApiKey(server, ['tickets:read', 'comments:read', 'internal:read'])).viewer
  const [ours, theirs] = [await team.follow(TICKET_CHANGED), await key.follow(TICKET_CHANGED)]
  const expected: Record<string, unknown>[] = []
  const follows = async (counts: object) => {
    expected.push({ id: ticket.id, ...counts })
    await ours.pushed(expected.length)
  }
  await close(task.id)
  await follows({ readyToAnswer: true, taskCount: 1, openTaskCount: 0 })
  await changeTask(team, task.id, { status: 'TODO' })
  await follows({ readyToAnswer: false, taskCount: 1, openTaskCount: 1 })
  await close(task.id)
  await follows({ readyToAnswer: true, taskCount: 1, openTaskCount: 0 })
  await reply(team, ticket.id)
  await follows({ readyToAnswer: false, taskCount: 1, openTaskCount: 0 })
  expect(ours.pushes.map(({ data }) => data!.ticketChanged.ticket)).toEqual(expected)
  // Of the reply alone.
  await theirs.pushed(1)
  expect(theirs.pushes.map(({ data }) => data!.ticketChanged.ticket)).toEqual([{ id: ticket.id, readyToAnswer: false, taskCount: 0, openTaskCount: 0 }])
})
