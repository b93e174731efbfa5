import type { RequestContext } from '../../../graphql/context.js'
import { changeTicket, type TicketChange } from './change-ticket.js'
import { setAssignee } from './set-assignee.js'

/** Gives a ticket to an operator who works its desk, or to nobody. */
export function assignTicket(context: RequestContext, ticketId: string, operatorId: string | null): Promise<TicketChange> {
  return changeTicket(context, ticketId, (tx, locked) => setAssignee(tx, locked, operatorId))
}
