import type { RequestContext } from '../../../graphql/context.js'
import type { StatusMove } from '../ticket-status.js'
import { changeTicket, type TicketChange } from './change-ticket.js'
import { saveStatus, statusOf } from './save-status.js'

/** Resolves, closes, reopens, starts a ticket or sets it to waiting. */
export function moveTicket(context: RequestContext, ticketId: string, move: StatusMove): Promise<TicketChange> {
  return changeTicket(context, ticketId, async (tx, { ticket, actor }) => {
    const before = statusOf(ticket)
    ticket.move(move)
    await saveStatus(tx, ticket, before, actor)
  })
}
