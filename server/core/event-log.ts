import sql from 'sql-template-tag'
import { v7 as uuid } from 'uuid'
import type { Actor } from './actor.js'
import type { Transaction } from './command.js'
import { groupBy } from './group-by.js'

/** What somebody can read in a ticket, and so may not have read yet. */
const WRITTEN_KINDS = ['TicketCreated', 'CommentAdded']

/** One fact about one ticket, before it has its numbers. */
export interface NewEvent {
  ticketId: string
  kind: string
  actor: Actor
  /** True when the ticket's client may see it; only such events count in the public numbering. */
  public: boolean
  commentId?: string
  taskId?: string
  /** A merge: it brings replies that the ticket's client has not read. */
  bringsReplies?: boolean
  /** What changed, from what to what; the kind tells the shape. What only an undo needs (ids beside names) is here too, and never shown. */
  data?: Record<string, unknown>
}

/** What the events of one ticket change of its row; numbers count from the first of them, 0 for none. */
interface TicketChange {
  ticketId: string
  events: number
  publicEvents: number
  lastWritten: number
  lastReply: number
  lastOfClient: number
  /** An operator who writes has read what they write; what a client has read is in the ticket's row. */
  readerId: string | null
}

/**
 * Writes the events of a transaction, in one statement however many tickets there are: locked in the order of their ids (so that two commands
 * never wait for each other), and numbered under the row lock. A ticket's change times are set here alone, for every change is an event.
 */
export async function appendEvents(tx: Transaction, changeId: string, events: NewEvent[]): Promise<void> {
  if (!events.length) return
  const byTicket = [...groupBy(events, ({ ticketId }) => ticketId)]
  const changes = byTicket.map(([ticketId, own]) => changeOf(ticketId, own))
  const rows = byTicket.flatMap(([, own]) => own.map((event, index) => rowOf(event, index, own)))
  await tx.rows(sql`
    with change as (
      select * from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb)
        as change ("ticketId" uuid, events int, "publicEvents" int, "lastWritten" int, "lastReply" int, "lastOfClient" int, "readerId" uuid)
    ), locked as (
      select ticket.id from ticket where ticket.id in (select "ticketId" from change) order by ticket.id for update
    ), numbered as (
      update ticket
         set last_seq = last_seq + change.events,
             last_public_seq = last_public_seq + change."publicEvents",
             last_written_seq = case when change."lastWritten" > 0 then last_seq + change."lastWritten" else last_written_seq end,
             last_support_seq = case when change."lastReply" > 0 then last_public_seq + change."lastReply" else last_support_seq end,
             client_read_seq = case when change."lastOfClient" > 0 then last_public_seq + change."lastOfClient" else client_read_seq end,
             updated_at = clock_timestamp(),
             public_updated_at = case when change."publicEvents" > 0 then clock_timestamp() else public_updated_at end
        from change join locked on locked.id = change."ticketId"
       where ticket.id = change."ticketId"
      returning ticket.id, last_seq - change.events as seq, last_public_seq - change."publicEvents" as public_seq, change."lastWritten" as last_written, change."readerId" as reader_id
    ), read as (
      insert into ticket_read (operator_id, ticket_id, seq)
      select numbered.reader_id, numbered.id, numbered.seq + numbered.last_written from numbered where numbered.reader_id is not null
      on conflict (operator_id, ticket_id) do update set seq = greatest(ticket_read.seq, excluded.seq)
    )
    insert into ticket_event (id, ticket_id, change_id, seq, public_seq, kind, actor_kind, actor_id, actor_name, comment_id, task_id, data)
    select event.id, numbered.id, ${changeId}::uuid, numbered.seq + event.nth, numbered.public_seq + event."publicNth", event.kind, event."actorKind",
           event."actorId", event."actorName", event."commentId", event."taskId", event.data
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
             as event (id uuid, "ticketId" uuid, nth int, "publicNth" int, kind text, "actorKind" actor_kind, "actorId" uuid, "actorName" text, "commentId" uuid, "taskId" uuid, data jsonb)
      join numbered on numbered.id = event."ticketId"
     order by numbered.id, event.nth`)
}

function changeOf(ticketId: string, events: NewEvent[]): TicketChange {
  const publicEvents = events.filter((event) => event.public)
  const lastWritten = events.findLastIndex(({ kind }) => WRITTEN_KINDS.includes(kind)) + 1
  const author = events[lastWritten - 1]?.actor
  return {
    ticketId,
    events: events.length,
    publicEvents: publicEvents.length,
    lastWritten,
    lastReply: publicEvents.findLastIndex(isReply) + 1,
    lastOfClient: publicEvents.findLastIndex(({ kind, actor }) => WRITTEN_KINDS.includes(kind) && actor.kind === 'client') + 1,
    readerId: author?.kind === 'operator' ? author.id : null,
  }
}

function rowOf({ ticketId, kind, actor, commentId, taskId, data = {}, ...event }: NewEvent, index: number, own: NewEvent[]) {
  const publicNth = event.public ? own.slice(0, index + 1).filter((one) => one.public).length : null
  return { id: uuid(), ticketId, nth: index + 1, publicNth, kind, actorKind: actor.kind, actorId: actor.id, actorName: actor.name, commentId, taskId, data }
}

/** Of the support's side, to the client. */
function isReply({ kind, actor, bringsReplies }: NewEvent): boolean {
  return bringsReplies || (kind === 'CommentAdded' && actor.kind !== 'client')
}
