import sql from 'sql-template-tag'
import { asClient, asOperator, createDesk, createTask, createTicket, setLink, type TestTask, type TestTicket } from '../../test/factories.js'
import { startTestServer, type TestServer } from '../../test/test-server.js'
import type { TestViewer } from '../../test/test-viewer.js'

jest.setTimeout(60_000)

const WRITERS = 20
const BOTH_SIDES = `query ($ticket: ID!, $task: ID!) {
  ticket(id: $ticket) { taskCount tasks { id } activity(first: 200) { nodes { __typename } } }
  task(id: $task) { ticketCount tickets { id } activity(first: 200) { nodes { __typename } } }
  tasks(filter: { ticketId: $ticket }) { nodes { id } }
  tickets(filter: { taskId: $task }) { nodes { id } }
}`

describe('a ticket and a task that many link and unlink at once', () => {
  let server: TestServer
  let team: TestViewer[]
  let ticket: TestTicket
  let task: TestTask

  beforeAll(async () => {
    server = await startTestServer()
    const desk = await createDesk(server)
    team = [(await asOperator(server)).viewer, (await asOperator(server, { deskIds: [desk.id] })).viewer, (await asOperator(server)).viewer]
    ticket = await createTicket(await asClient(server, desk.id))
    task = await createTask(team[0]!)
    await Promise.all(Array.from({ length: WRITERS }, async (_, writer) => {
      for (let turn = 0; turn < 3; turn++) await setLink(team[writer % team.length]!, ticket.id, task.id, (writer + turn) % 2 === 0)
    }))
  })
  afterAll(() => server.stop())

  const kinds = ({ activity }: { activity: { nodes: { __typename: string }[] } }, suffix: string) => activity.nodes.map(({ __typename }) => __typename).filter((kind) => kind.endsWith(suffix))
  const ids = (list: { id: string }[]) => list.map(({ id }) => id)

  it('are linked or not, the same from wherever one looks', async () => {
    const { ticket: seen, task: seenTask, tasks, tickets } = await team[0]!.data(BOTH_SIDES, { ticket: ticket.id, task: task.id })
    const linked = seen.taskCount === 1
    expect([ids(seen.tasks), ids(tasks.nodes)]).toEqual(linked ? [[task.id], [task.id]] : [[], []])
    expect([seenTask.ticketCount, ids(seenTask.tickets), ids(tickets.nodes)]).toEqual(linked ? [1, [ticket.id], [ticket.id]] : [0, [], []])
  })

  it('have a history that adds up to that, the same on either side', async () => {
    const { ticket: seen, task: seenTask } = await team[0]!.data(BOTH_SIDES, { ticket: ticket.id, task: task.id })
    const [ofTicket, ofTask] = [kinds(seen, 'inked').reverse(), kinds(seenTask, 'inked').reverse()]
    expect(ofTicket.length).toBeGreaterThan(0)
    expect(ofTicket).toEqual(ofTicket.map((_, index) => (index % 2 ? 'TaskUnlinked' : 'TaskLinked')))
    expect(ofTask).toEqual(ofTicket.map((kind) => kind.replace('Task', 'Ticket')))
    expect(ofTicket.at(-1)).toBe(seen.taskCount ? 'TaskLinked' : 'TaskUnlinked')
  })

  it('number their events without gaps', async () => {
    const seqs = async (table: 'task_event' | 'ticket_event', id: string) =>
      (await server.services.database.rows<{ seq: number }>(table === 'task_event' ? sql`select seq from task_event where task_id = ${id} order by seq` : sql`select seq from ticket_event where ticket_id = ${id} order by seq`)).map(({ seq }) => seq)
    for (const found of [await seqs('task_event', task.id), await seqs('ticket_event', ticket.id)]) expect(found).toEqual(found.map((_, index) => index + 1))
    const [row] = await server.services.database.rows<{ last: number }>(sql`select last_seq as last from task where id = ${task.id}`)
    expect(row!.last).toBe((await seqs('task_event', task.id)).length)
  })
})
