import type { RequestContext } from '../../../graphql/context.js'
import { changeTicket, type TicketChange } from './change-ticket.js'
import { setSnooze } from './set-snooze.js'

/** Takes a ticket out of the working views until a moment to come, or wakes it (null). It comes back by itself. */
export function snoozeTicket(context: RequestContext, ticketId: string, until: string | null): Promise<TicketChange> {
  return changeTicket(context, ticketId, (tx, locked) => setSnooze(tx, locked, until))
}
