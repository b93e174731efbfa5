import type { RequestContext } from '../../../graphql/context.js'
import { moveTo, type TicketStatus } from '../ticket-status.js'
import type { TicketChange } from './change-ticket.js'
import { moveTicket } from './move-ticket.js'

/** Makes the move that leads to a status. */
export function setStatus(context: RequestContext, ticketId: string, status: TicketStatus): Promise<TicketChange> {
  return moveTicket(context, ticketId, moveTo(status))
}
