import type { Transaction } from '../../../core/command.js'
import { userError } from '../../../core/user-error.js'
import type { Viewer } from '../../../core/viewer.js'
import { lockTicket, type LockedTicket } from '../../tickets/commands/lock-ticket.js'
import { canLinkTasks } from '../../tickets/ticket.policy.js'

/** Loads a ticket whose links the viewer may change. Tickets are locked before tasks, everywhere. */
export async function lockTicketForLink(tx: Transaction, viewer: Viewer | null, ticketId: string, field?: string): Promise<LockedTicket> {
  const locked = await lockTicket(tx, viewer, ticketId, field)
  if (!canLinkTasks(viewer)) throw userError('NOT_ALLOWED', 'Only the support team can link tasks.')
  return locked
}
