import { command, type Transaction } from '../../../core/command.js'
import { userError } from '../../../core/user-error.js'
import type { Viewer } from '../../../core/viewer.js'
import type { RequestContext } from '../../../graphql/context.js'
import { canChangeTickets } from '../ticket.policy.js'
import { lockTicket, type LockedTicket } from './lock-ticket.js'

/** What a change did: to which ticket, and under which id it can be taken back; null when all was so already. */
export interface TicketChange {
  ticketId: string
  changeId: string | null
}

/** Runs one change of one ticket. */
export function changeTicket({ services, viewer }: RequestContext, ticketId: string, change: (tx: Transaction, locked: LockedTicket) => Promise<void>): Promise<TicketChange> {
  return command(services, async (tx) => {
    const locked = await lockForChange(tx, viewer, ticketId)
    await change(tx, locked)
    return { ticketId: locked.ticket.id, changeId: tx.changeId }
  })
}

/** Loads a ticket for a change that only the support side may make. */
export async function lockForChange(tx: Transaction, viewer: Viewer | null, ticketId: string): Promise<LockedTicket> {
  const locked = await lockTicket(tx, viewer, ticketId)
  if (!canChangeTickets(viewer)) throw userError('NOT_ALLOWED', 'Only the support team can change a ticket. Write a comment instead.')
  return locked
}
