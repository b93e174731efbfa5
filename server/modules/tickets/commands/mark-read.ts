import sql from 'sql-template-tag'
import { userError } from '../../../core/user-error.js'
import type { RequestContext } from '../../../graphql/context.js'
import { identifier } from '../../../graphql/identifier.js'
import { positionFrom } from '../events/event-cursor.js'
import { ticketById } from '../ticket.loaders.js'
import type { TicketObject } from '../ticket.object.js'

/** Marks a ticket as read by the operator up to a cursor; never back, for another of their tabs may have read on. */
export async function markRead(context: RequestContext, ticketId: string, cursor: string): Promise<string> {
  const { ticket, operatorId } = await readerOf(context, ticketId)
  const position = await positionFrom(context.services.database, context.viewer, ticket.id, 'cursor', cursor)
  await context.services.database.rows(sql`
    insert into ticket_read (operator_id, ticket_id, seq) values (${operatorId}::uuid, ${ticket.id}::uuid, ${Math.min(position, ticket.lastSeq)}::int)
    on conflict (operator_id, ticket_id) do update set seq = greatest(ticket_read.seq, excluded.seq)`)
  return ticket.id
}

/** Makes a ticket unread for the operator, as if its last comment had just come. */
export async function markUnread(context: RequestContext, ticketId: string): Promise<string> {
  const { ticket, operatorId } = await readerOf(context, ticketId)
  await context.services.database.rows(sql`
    insert into ticket_read (operator_id, ticket_id, seq)
    select ${operatorId}::uuid, id, last_written_seq - 1 from ticket where id = ${ticket.id}::uuid
    on conflict (operator_id, ticket_id) do update set seq = excluded.seq`)
  return ticket.id
}

async function readerOf(context: RequestContext, ticketId: string): Promise<{ ticket: TicketObject; operatorId: string }> {
  const id = identifier(ticketId)
  const ticket = id ? await context.loader(ticketById).load(id) : null
  if (!ticket) throw userError('NOT_FOUND', 'This ticket does not exist, or you cannot see it.', ['ticketId'])
  if (context.viewer?.kind !== 'operator') throw userError('NOT_ALLOWED', 'Only an operator keeps marks of what they have read.')
  return { ticket, operatorId: context.viewer.id }
}
