import sql from 'sql-template-tag'
import { userError } from '../../../core/user-error.js'
import type { RequestContext } from '../../../graphql/context.js'
import { identifier } from '../../../graphql/identifier.js'
import { positionFrom } from '../events/event-cursor.js'
import { ticketById } from '../ticket.loaders.js'
import type { TicketObject } from '../ticket.object.js'

/** Marks a ticket as read up to a cursor, by an operator or by its client; never back, for another of their tabs may have read on. */
export async function markRead(context: RequestContext, ticketId: string, cursor: string): Promise<string> {
  const { services, viewer } = context
  const ticket = await visibleTicket(context, ticketId)
  if (viewer?.kind !== 'operator' && viewer?.kind !== 'client') throw userError('NOT_ALLOWED', "Only operators and the ticket's client keep marks of what they have read.")
  const position = Math.min(await positionFrom(services.database, viewer, ticket.id, 'cursor', cursor), ticket.lastSeq)
  if (viewer.kind === 'operator') {
    await services.database.rows(sql`
      insert into ticket_read (operator_id, ticket_id, seq) values (${viewer.id}::uuid, ${ticket.id}::uuid, ${position}::int)
      on conflict (operator_id, ticket_id) do update set seq = greatest(ticket_read.seq, excluded.seq)`)
  } else {
    // Nothing is written while there is nothing unread: each write of a ticket's row is one of its indexes too.
    await services.database.rows(sql`
      update ticket set client_read_seq = ${position}::int
       where id = ${ticket.id}::uuid and last_support_seq > client_read_seq and client_read_seq < ${position}::int`)
  }
  return ticket.id
}

/** Makes a ticket unread for the operator, as if its last comment had just come. */
export async function markUnread(context: RequestContext, ticketId: string): Promise<string> {
  const ticket = await visibleTicket(context, ticketId)
  if (context.viewer?.kind !== 'operator') throw userError('NOT_ALLOWED', 'Only an operator can make a ticket unread.')
  await context.services.database.rows(sql`
    insert into ticket_read (operator_id, ticket_id, seq)
    select ${context.viewer.id}::uuid, id, last_written_seq - 1 from ticket where id = ${ticket.id}::uuid
    on conflict (operator_id, ticket_id) do update set seq = excluded.seq`)
  return ticket.id
}

async function visibleTicket(context: RequestContext, ticketId: string): Promise<TicketObject> {
  const id = identifier(ticketId)
  const ticket = id ? await context.loader(ticketById).load(id) : null
  if (!ticket) throw userError('NOT_FOUND', 'This ticket does not exist, or you cannot see it.', ['ticketId'])
  return ticket
}
