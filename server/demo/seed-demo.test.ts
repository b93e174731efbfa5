import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validate } from 'class-validator'
import sql from 'sql-template-tag'
import { readConfig } from '../config.js'
import type { Services } from '../core/services.js'
import { CannedReplyCreateInput } from '../modules/canned-replies/canned-reply.inputs.js'
import { passwordMatches } from '../modules/operators/password.js'
import { OPENED_BY_CLIENT, STATUS_MOVES, type TicketStatus } from '../modules/tickets/ticket-status.js'
import { closeServices, openServices } from '../services.js'
import { createTestDatabase, type TestDatabase } from '../test/database.js'
import { DEMO_CLIENT } from './demo-client.js'
import { keptDemoOperators, type DemoOperator } from './demo-operators.js'
import { seedDemo } from './seed-demo.js'

jest.setTimeout(60_000)

/** A Wednesday afternoon. */
const NOW = new Date('2026-03-18T15:20:00Z')

let database: TestDatabase
let directory: string
let services: Services
let operators: DemoOperator[]

const open = (url: string) => openServices(readConfig({ LOG_LEVEL: 'silent', DATA_DIR: directory }), url)
const count = async (table: string) => Number((await services.database.pool.query<{ count: string }>(`select count(*) from ${table}`)).rows[0]!.count)

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'helpdesk-demo-'))
  database = await createTestDatabase()
  services = await open(database.url)
  operators = await seedDemo(services, NOW)
})

afterAll(async () => {
  await closeServices(services)
  await database.drop()
  await rm(directory, { recursive: true, force: true })
})

describe('seedDemo', () => {
  it('makes a desk team with 90 days of work', async () => {
    const tables = ['desk', 'operator', 'client', 'ticket', 'task', 'public_link']
    expect(await Promise.all(tables.map(count))).toEqual([2, 6, 40, 300, 40, 300])
    const [span] = await services.database.rows<{ first: string; last: string }>(sql`select min(created_at) as first, max(created_at) as last from ticket`)
    expect(NOW.getTime() - new Date(span!.first).getTime()).toBeGreaterThan(85 * 24 * 60 * 60_000)
    expect(new Date(span!.last) < NOW).toBe(true)
    expect(await count("(select from ticket_event where at > '2026-03-18T15:20:00Z') late")).toBe(0)
  })

  it('has tickets in every status, priority and source that a command gives', async () => {
    expect(await count('(select distinct status from ticket) found')).toBe(5)
    expect(await count('(select distinct priority from ticket) found')).toBe(4)
    expect(await count("(select distinct source from ticket where source <> 'PUBLIC_LINK') found")).toBe(4)
    expect(await count('(select distinct title from ticket) found')).toBeGreaterThan(290)
    expect(await count("(select distinct ticket_id from comment where visibility = 'INTERNAL') found")).toBeGreaterThan(70)
    expect(await count('(select distinct ticket_id from ticket_task) found')).toBeGreaterThan(45)
    expect(await count('(select from ticket where assignee_id is null) found')).toBeGreaterThan(0)
  })

  it('keeps canned replies for each desk and for every desk, with variables that are known', async () => {
    expect(await count('(select distinct desk_id from canned_reply) found')).toBe(3)
    const texts = await services.database.rows<{ name: string; body: string }>(sql`select name, body from canned_reply`)
    for (const { name, body } of texts) {
      const input = Object.assign(new CannedReplyCreateInput(), { name, body })
      expect(await validate(input)).toEqual([])
    }
  })

  it('gives the client of the demo page eight tickets, one of them long, one unanswered', async () => {
    const tickets = await services.database.rows<{ status: string; comments: number }>(sql`
      select ticket.status, (select count(*)::int from comment where ticket_id = ticket.id) as comments
        from ticket join client on client.id = ticket.client_id
       where client.external_id = ${DEMO_CLIENT.externalId} and client.verified`)
    expect(tickets).toHaveLength(8)
    expect(new Set(tickets.map(({ status }) => status)).size).toBe(5)
    expect(Math.max(...tickets.map(({ comments }) => comments))).toBeGreaterThan(30)
    expect(tickets).toContainEqual({ status: 'OPEN', comments: 0 })
  })

  it('leaves the client of the demo page two replies to read, and most clients none', async () => {
    const unread = await services.database.rows<{ title: string }>(sql`
      select ticket.title from ticket join client on client.id = ticket.client_id
       where client.external_id = ${DEMO_CLIENT.externalId} and client.verified and last_support_seq > client_read_seq order by ticket.public_updated_at desc`)
    expect(unread.map(({ title }) => title)).toEqual(['Milk jug is missing from AC-20061', 'Installing the Acme Duetto at Nowak & Daughters'])
    expect(await count('(select distinct client_id from ticket where last_support_seq > client_read_seq) found')).toBeLessThan(20)
    expect(await count('(select from ticket where last_support_seq > 0) found')).toBeGreaterThan(200)
  })

  it('lets the operators in with the passwords that it returns', async () => {
    expect(operators.map(({ role }) => role).sort()).toEqual(['ADMIN', 'ADMIN', 'OPERATOR', 'OPERATOR', 'OPERATOR', 'OPERATOR'])
    expect(new Set(operators.map(({ password }) => password)).size).toBe(6)
    const { email, password } = operators[2]!
    const [row] = await services.database.rows<{ hash: string }>(sql`select password_hash as hash from operator where email = ${email}`)
    expect(await passwordMatches(password, row!.hash)).toBe(true)
  })

  it('numbers the events of each ticket without gaps, the public ones by themselves, as the ticket says', async () => {
    const wrong = await services.database.rows(sql`
      select ticket.number
        from ticket
        join (select *, row_number() over (partition by ticket_id order by at, seq) as nth,
                     case when public_seq is not null then count(public_seq) over (partition by ticket_id order by seq) end as public_nth
                from ticket_event) event on event.ticket_id = ticket.id
       group by ticket.id
      having bool_or(event.seq <> event.nth) or bool_or(event.public_seq <> event.public_nth)
          or max(event.seq) <> ticket.last_seq or max(event.public_seq) <> ticket.last_public_seq
          or max(event.at) <> ticket.updated_at or max(event.at) filter (where event.public_seq is not null) <> ticket.public_updated_at
          or max(event.seq) filter (where event.kind in ('TicketCreated', 'CommentAdded')) <> ticket.last_written_seq
          or coalesce(max(event.public_seq) filter (where event.kind = 'CommentAdded' and event.actor_kind <> 'client'), 0) <> ticket.last_support_seq
          or ticket.client_read_seq not between 0 and ticket.last_public_seq
          or min(event.at) <> ticket.created_at`)
    expect(wrong).toEqual([])
    const outside = await services.database.rows(sql`
      select event.id from ticket_event event left join comment on comment.id = event.comment_id
       where (event.public_seq is not null) <> (event.kind in ('TicketCreated', 'StatusChanged', 'PriorityChanged', 'CategoryChanged') or coalesce(comment.visibility = 'PUBLIC', false))
          or (event.kind = 'CommentAdded') <> (comment.id is not null) or comment.created_at <> event.at`)
    expect(outside).toEqual([])
  })

  it('moves each ticket by legal moves to the status that it has', async () => {
    const events = await services.database.rows<{ ticketId: string; status: TicketStatus; kind: string; actorKind: string; data: { from: TicketStatus; to: TicketStatus } }>(sql`
      select ticket.id as "ticketId", ticket.status, event.kind, event.actor_kind as "actorKind", event.data
        from ticket_event event join ticket on ticket.id = event.ticket_id
       where event.kind in ('TicketCreated', 'StatusChanged') order by ticket.id, event.seq`)
    const current = new Map<string, TicketStatus>()
    for (const { ticketId, kind, actorKind, data } of events) {
      if (kind === 'StatusChanged') {
        expect(data.from).toBe(current.get(ticketId))
        const legal = actorKind === 'client' ? OPENED_BY_CLIENT.includes(data.from) && data.to === 'OPEN' : Object.values(STATUS_MOVES).some(({ from, to }) => from.includes(data.from) && to === data.to)
        expect(legal).toBe(true)
      }
      current.set(ticketId, kind === 'TicketCreated' ? ('OPEN' as TicketStatus) : data.to)
    }
    expect(events.filter(({ ticketId, status }) => current.get(ticketId) !== status)).toEqual([])
  })

  it('numbers the tickets of each desk in the order of their creation, and goes on after them', async () => {
    const numbers = await services.database.rows<{ number: string }>(sql`select number from ticket where number like 'SUP-%' order by created_at`)
    expect(numbers.map(({ number }) => number)).toEqual(numbers.map((_, index) => `SUP-${1001 + index}`))
    const [counter] = await services.database.rows<{ last: number }>(sql`select last from desk_counter join desk on desk.id = desk_id where desk.name = 'Support'`)
    expect(counter!.last).toBe(1000 + numbers.length)
  })

  it('leaves each operator something to read, and not much', async () => {
    const unread = await services.database.rows<{ count: number }>(sql`
      select (select count(*)::int from ticket left join ticket_read read on read.ticket_id = ticket.id and read.operator_id = operator.id
               where ticket.status not in ('RESOLVED', 'CLOSED') and ticket.last_written_seq > coalesce(read.seq, 0)) as count
        from operator`)
    expect(unread.map(({ count }) => count > 0 && count < 60)).toEqual(unread.map(() => true))
  })

  it('numbers the events of each task without gaps, from its making to the status that it has', async () => {
    const wrong = await services.database.rows(sql`
      select task.number
        from task join (select *, row_number() over (partition by task_id order by at, seq) as nth from task_event) event on event.task_id = task.id
       group by task.id
      having bool_or(event.seq <> event.nth) or max(event.seq) <> task.last_seq or max(event.at) <> task.updated_at or min(event.at) <> task.created_at
          or min(event.kind) filter (where event.seq = 1) <> 'TaskCreated'
          or coalesce((array_agg(event.data ->> 'to' order by event.seq desc) filter (where event.kind = 'TaskStatusChanged'))[1], 'TODO') <> task.status::text
          or count(*) filter (where event.kind = 'TicketLinked') <> (select count(*) from ticket_task where task_id = task.id)
          or count(*) filter (where event.kind = 'TaskCommentAdded') <> (select count(*) from task_comment where task_id = task.id)`)
    expect(wrong).toEqual([])
    expect(await count("(select from task where author_kind = 'operator' and author_id is not null and last_seq > 0) made")).toBe(40)
    expect(await count('(select distinct task_id from task_comment) discussed')).toBeGreaterThanOrEqual(12)
    expect(await count("(select from task_event where at > '2026-03-18T15:20:00Z') late")).toBe(0)
  })

  it('has tickets whose tasks are all done, for somebody to answer', async () => {
    const [ready] = await services.database.rows<{ all: number; inHand: number }>(sql`
      select count(*)::int as all, count(assignee_id)::int as "inHand" from ticket where tasks_done_at is not null and status not in ('RESOLVED', 'CLOSED')`)
    expect(ready!.inHand).toBeGreaterThanOrEqual(2)
    expect(ready!.all).toBeLessThan(12)
    const wrong = await services.database.rows(sql`
      select ticket.number from ticket where tasks_done_at is not null
         and (exists (select from ticket_task link join task on task.id = link.task_id where link.ticket_id = ticket.id and task.status <> 'DONE')
              or exists (select from comment where ticket_id = ticket.id and visibility = 'PUBLIC' and author_kind <> 'client' and created_at > tasks_done_at))`)
    expect(wrong).toEqual([])
  })

  it('tells each operator a few things that concern them, some of them unread', async () => {
    const told = await services.database.rows<{ all: number; unread: number }>(sql`
      select count(notification.id)::int as all, count(*) filter (where notification.id is not null and read_at is null)::int as unread
        from operator left join notification on notification.operator_id = operator.id group by operator.id`)
    expect(told.filter(({ all, unread }) => all < 4 || all > 8 || unread < 1 || unread > 3)).toEqual([])
    expect(await count('(select distinct kind from notification) found')).toBe(4)
    expect(await count("(select from notification where actor_id = operator_id or created_at > '2026-03-18T15:20:00Z' or read_at > '2026-03-18T15:20:00Z') wrong")).toBe(0)
  })

  it('keeps the words of internal comments from the public search', async () => {
    const found = await services.database.rows<{ public: boolean }>(sql`
      select public @@ to_tsquery('simple', 'solenoid & stock') as public from ticket_text where internal @@ to_tsquery('simple', 'solenoid & stock')`)
    expect(found).toContainEqual({ public: false })
  })

  it('wakes each snoozed ticket at the end of its snooze', async () => {
    const [snoozed] = await services.database.rows<{ tickets: number; jobs: number }>(sql`
      select count(*)::int as tickets, count(jobs.key)::int as jobs
        from ticket left join graphile_worker.jobs on jobs.key = 'wake_ticket:' || ticket.id and jobs.run_at = ticket.snoozed_until
       where snoozed_until is not null`)
    expect(snoozed!.tickets).toBeGreaterThan(0)
    expect(snoozed!.jobs).toBe(snoozed!.tickets)
  })

  it('keeps the passwords that it made in the data directory', async () => {
    expect(await keptDemoOperators(services.config)).toEqual(operators)
  })

  it('leaves a database with a desk as it is', async () => {
    expect(await seedDemo(services, NOW)).toEqual([])
    expect(await count('ticket')).toBe(300)
  })

  it('makes the same demo for the same moment, once, also when two processes start together', async () => {
    const other = await createTestDatabase()
    const pair = [await open(other.url), await open(other.url)]
    try {
      const made = await Promise.all(pair.map((each) => seedDemo(each, NOW)))
      expect(made.flat()).toHaveLength(6)
      expect(await contents(pair[0]!)).toEqual(await contents(services))
    } finally {
      await Promise.all(pair.map(closeServices))
      await other.drop()
    }
  })
})

/** One digest per table, of all that is not secret. */
async function contents({ database: { pool } }: Services): Promise<Record<string, string>> {
  const columns: Record<string, string> = {
    ticket: '*', comment: '*', ticket_task: '*', task: '*', client: '*', category: '*', desk: '*', desk_counter: '*', ticket_text: '*',
    ticket_event: 'id, ticket_id, seq, public_seq, kind, actor_kind, actor_id, actor_name, comment_id, task_id, data, at',
    operator: 'id, name, email, role, active, created_at',
    task_comment: '*',
    task_event: 'id, task_id, seq, kind, actor_kind, actor_id, actor_name, ticket_id, comment_id, data, at',
    notification: 'id, operator_id, kind, actor_kind, actor_id, actor_name, ticket_id, task_id, created_at, read_at',
  }
  const digests = Object.entries(columns).map(async ([table, list]) => {
    const { rows } = await pool.query<{ digest: string }>(`select md5(string_agg(row::text, ',' order by row::text)) as digest from (select ${list} from ${table}) row`)
    return [table, rows[0]!.digest]
  })
  return Object.fromEntries(await Promise.all(digests)) as Record<string, string>
}
