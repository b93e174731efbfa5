import sql, { empty, join, type Sql } from 'sql-template-tag'
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

/**
 * Writes the events of a transaction: ticket by ticket in the order of their ids (so that two commands never wait for each other),
 * numbering them under the ticket's row lock. A ticket's change times are set here alone, for every change is an event.
 */
export async function appendEvents(tx: Transaction, changeId: string, events: NewEvent[]): Promise<void> {
  const byTicket = groupBy(events, ({ ticketId }) => ticketId)
  for (const ticketId of [...byTicket.keys()].sort()) {
    await appendToTicket(tx, changeId, ticketId, byTicket.get(ticketId)!)
  }
}

async function appendToTicket(tx: Transaction, changeId: string, ticketId: string, events: NewEvent[]): Promise<void> {
  const lastWritten = events.findLastIndex(({ kind }) => WRITTEN_KINDS.includes(kind)) + 1
  const publicEvents = events.filter((event) => event.public)
  const publicCount = publicEvents.length
  const lastReply = publicEvents.findLastIndex(isReply) + 1
  const lastOfClient = publicEvents.findLastIndex(({ kind, actor }) => WRITTEN_KINDS.includes(kind) && actor.kind === 'client') + 1
  const rows = events.map((event, index) => {
    const publicBefore = events.slice(0, index).filter((earlier) => earlier.public).length
    return sql`(${uuid()}::uuid, ${index + 1}::int, ${event.public ? publicBefore + 1 : null}::int, ${event.kind}, ${event.actor.kind}::actor_kind,
      ${event.actor.id}::uuid, ${event.actor.name}, ${event.commentId ?? null}::uuid, ${event.taskId ?? null}::uuid, ${JSON.stringify(event.data ?? {})}::jsonb)`
  })
  await tx.rows(sql`
    with numbered as (
      update ticket
         set last_seq = last_seq + ${events.length}::int,
             last_public_seq = last_public_seq + ${publicCount}::int,
             last_written_seq = case when ${lastWritten}::int > 0 then last_seq + ${lastWritten}::int else last_written_seq end,
             last_support_seq = case when ${lastReply}::int > 0 then last_public_seq + ${lastReply}::int else last_support_seq end,
             client_read_seq = case when ${lastOfClient}::int > 0 then last_public_seq + ${lastOfClient}::int else client_read_seq end,
             updated_at = clock_timestamp(),
             public_updated_at = case when ${publicCount}::int > 0 then clock_timestamp() else public_updated_at end
       where id = ${ticketId}
      returning id, last_seq - ${events.length}::int as seq, last_public_seq - ${publicCount}::int as public_seq
    )${readByItsAuthor(events, lastWritten)}
    insert into ticket_event (id, ticket_id, change_id, seq, public_seq, kind, actor_kind, actor_id, actor_name, comment_id, task_id, data)
    select event.id, numbered.id, ${changeId}::uuid, numbered.seq + event.nth, numbered.public_seq + event.public_nth, event.kind, event.actor_kind,
           event.actor_id, event.actor_name, event.comment_id, event.task_id, event.data
      from numbered,
           (values ${join(rows)}) as event (id, nth, public_nth, kind, actor_kind, actor_id, actor_name, comment_id, task_id, data)`)
}

/** Of the support's side, to the client. */
function isReply({ kind, actor, bringsReplies }: NewEvent): boolean {
  return bringsReplies || (kind === 'CommentAdded' && actor.kind !== 'client')
}

/** An operator who writes has read what they write; what a client has read is in the ticket's row. */
function readByItsAuthor(events: NewEvent[], lastWritten: number): Sql {
  const author = events[lastWritten - 1]?.actor
  if (author?.kind !== 'operator') return empty
  return sql`, read as (
      insert into ticket_read (operator_id, ticket_id, seq)
      select ${author.id}::uuid, numbered.id, numbered.seq + ${lastWritten}::int from numbered
      on conflict (operator_id, ticket_id) do update set seq = greatest(ticket_read.seq, excluded.seq)
    )`
}
