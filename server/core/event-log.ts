import sql, { join } from 'sql-template-tag'
import { v7 as uuid } from 'uuid'
import type { Actor } from './actor.js'
import type { Transaction } from './command.js'
import { groupBy } from './group-by.js'

/** One fact about one ticket, before it has its numbers. */
export interface NewEvent {
  ticketId: string
  kind: string
  actor: Actor
  /** True when the ticket's client may see it; only such events count in the public numbering. */
  public: boolean
  commentId?: string
  taskId?: string
  /** What changed, from what to what; the kind tells the shape. */
  data?: Record<string, unknown>
}

/**
 * Writes the events of a transaction: ticket by ticket in the order of their ids (so that two commands never wait for each other),
 * numbering them under the ticket's row lock. A ticket's change times are set here alone, for every change is an event.
 */
export async function appendEvents(tx: Transaction, events: NewEvent[]): Promise<void> {
  const byTicket = groupBy(events, ({ ticketId }) => ticketId)
  for (const ticketId of [...byTicket.keys()].sort()) {
    await appendToTicket(tx, ticketId, byTicket.get(ticketId)!)
  }
}

async function appendToTicket(tx: Transaction, ticketId: string, events: NewEvent[]): Promise<void> {
  const publicCount = events.filter((event) => event.public).length
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
             updated_at = clock_timestamp(),
             public_updated_at = case when ${publicCount}::int > 0 then clock_timestamp() else public_updated_at end
       where id = ${ticketId}
      returning id, last_seq - ${events.length}::int as seq, last_public_seq - ${publicCount}::int as public_seq
    )
    insert into ticket_event (id, ticket_id, seq, public_seq, kind, actor_kind, actor_id, actor_name, comment_id, task_id, data)
    select event.id, numbered.id, numbered.seq + event.nth, numbered.public_seq + event.public_nth, event.kind, event.actor_kind,
           event.actor_id, event.actor_name, event.comment_id, event.task_id, event.data
      from numbered,
           (values ${join(rows)}) as event (id, nth, public_nth, kind, actor_kind, actor_id, actor_name, comment_id, task_id, data)`)
}
