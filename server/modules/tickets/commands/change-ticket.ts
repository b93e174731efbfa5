import type { Transaction } from '../../../core/command.js'
import { userError } from '../../../core/user-error.js'
import type { Viewer } from '../../../core/viewer.js'
import { canChangeTickets } from '../ticket.policy.js'
import { lockTicket, type LockedTicket } from './lock-ticket.js'

/** Loads a ticket for a change that only the support side may make. */
export async function changeTicket(tx: Transaction, viewer: Viewer | null, ticketId: string): Promise<LockedTicket> {
  const locked = await lockTicket(tx, viewer, ticketId)
  if (!canChangeTickets(viewer)) throw userError('NOT_ALLOWED', 'Only the support team can change a ticket. Write a comment instead.')
  return locked
}
