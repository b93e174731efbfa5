import sql, { type Sql } from 'sql-template-tag'
import type { Transaction } from '../../../core/command.js'

/**
 * The replies of the support's side that a ticket's client can see in it, each at the public number by which it came: its own event's, or that
 * of the merge that brought it along before it was read.
 */
const replies = (ticketId: string): Sql => sql`
  select came.position, comment.id
    from (
      select event.public_seq as position, event.comment_id from ticket_event event
       where event.ticket_id = ${ticketId}::uuid and event.kind = 'CommentAdded' and event.actor_kind <> 'client' and event.public_seq is not null
      union all
      select event.public_seq, along.id::uuid from ticket_event event, jsonb_array_elements_text(event.data -> 'unreadCommentIds') along (id)
       where event.ticket_id = ${ticketId}::uuid and event.kind = 'TicketMerged'
    ) came
    join comment on comment.id = came.comment_id
   where comment.ticket_id = ${ticketId}::uuid and comment.visibility = 'PUBLIC' and comment.removed_at is null`

/** The ids of the replies that a ticket's client has not read. */
export async function unreadReplies(tx: Transaction, ticketId: string): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(sql`
    select reply.id from (${replies(ticketId)}) reply join ticket on ticket.id = ${ticketId}::uuid where reply.position > ticket.client_read_seq`)
  return rows.map(({ id }) => id)
}

/** Tells anew which reply is a ticket's last, after one went from the client's sight: a ticket is not unread for what nobody can read. */
export async function recountReplies(tx: Transaction, ticketId: string): Promise<void> {
  await tx.rows(sql`
    update ticket set last_support_seq = coalesce((select max(position) from (${replies(ticketId)}) reply), 0) where id = ${ticketId}::uuid`)
}

/** A ticket that comes out of another one is read as far as its client has read it there; the other one is unread for its own replies alone. */
export async function partReplies(tx: Transaction, sourceId: string, targetId: string): Promise<void> {
  await tx.rows(sql`
    update ticket source set client_read_seq = source.last_public_seq from ticket target
     where source.id = ${sourceId}::uuid and target.id = ${targetId}::uuid
       and target.client_read_seq >= (
         select max(event.public_seq) from ticket_event event
          where event.ticket_id = target.id and event.kind = 'TicketMerged' and event.data -> 'ticketIds' ? source.id::text
       )`)
  await recountReplies(tx, sourceId)
  await recountReplies(tx, targetId)
}
