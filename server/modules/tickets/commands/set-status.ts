import type { RequestContext } from '../../../graphql/context.js'
import { STATUS_MOVES, type StatusMove, type TicketStatus } from '../ticket-status.js'
import { moveTicket } from './move-ticket.js'

/** Makes the move that leads to a status. */
export function setStatus(context: RequestContext, ticketId: string, status: TicketStatus): Promise<string> {
  const move = (Object.keys(STATUS_MOVES) as StatusMove[]).find((candidate) => STATUS_MOVES[candidate].to === status)
  return moveTicket(context, ticketId, move!)
}
