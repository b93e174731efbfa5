import sql from 'sql-template-tag'
import { comparable } from '../../test/comparable.js'
import { HIDDEN_WORD, TwinWorld } from '../../test/twin-world.js'

jest.setTimeout(240_000)

describe('Internal comments, tasks, snoozes and assignments', () => {
  let silent: TwinWorld
  let busy: TwinWorld

  beforeAll(async () => {
    ;[silent, busy] = [await TwinWorld.create(false), await TwinWorld.create(true)]
    await Promise.all([silent.live(), busy.live()])
  })
  afterAll(() => Promise.all([silent.server.stop(), busy.server.stop()]))

  it('really happened in one of the two worlds', async () => {
    const counts = async ({ server }: TwinWorld) =>
      (await server.services.database.rows(sql`select (select count(*) > 40 from comment where visibility = 'INTERNAL') as internal, (select count(*) > 20 from task) as tasks, (select count(*) > 100 from ticket_event where public_seq is null) as events,
        (select count(distinct kind) = 8 from task_event) as "taskEvents", (select count(distinct kind) = 2 from notification where kind in ('MENTIONED', 'TASKS_DONE')) as notified, exists (select from ticket where tasks_done_at is not null) as ready,
        (select count(distinct to_address) = 2 from development_mail) as mailed, (select count(*) > 4 from ticket_event where kind = 'EmailSent') as told`))[0]
    expect(await counts(busy)).toEqual({ internal: true, tasks: true, events: true, taskEvents: true, notified: true, ready: true, mailed: true, told: true })
    expect(await counts(silent)).toEqual({ internal: false, tasks: false, events: false, taskEvents: false, notified: false, ready: false, mailed: false, told: false })
    expect(busy.pushes.client).toEqual({ commentAdded: 4, ticketEvents: 10, ticketChanged: 16 })
  })

  it('let the client be told of replies as unread, taken away, read, and come by a merge', async () => {
    const told = busy.answers.client!.filter((answer): answer is { viewer: { unreadTicketCount: number } } => typeof answer === 'object' && answer !== null && 'viewer' in answer)
    expect(told.map(({ viewer }) => viewer.unreadTicketCount)).toEqual([0, 1, 1, 0, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1])
  })

  it.each(['client', 'public link', 'key 1', 'key 2', 'key 3', 'key 4'])('leave no trace for a %s', (name) => {
    const [inSilence, inBustle] = [silent, busy].map(({ answers, boundaries }) => comparable(answers[name], boundaries))
    expect(inBustle).toEqual(inSilence)
    expect(JSON.stringify(inBustle)).not.toContain(HIDDEN_WORD)
    expect(JSON.stringify(inSilence)).toContain('SUP-1')
  })
})
