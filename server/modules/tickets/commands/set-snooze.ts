import type { Transaction } from '../../../core/command.js'
import { enqueue } from '../../../core/jobs.js'
import { userError } from '../../../core/user-error.js'
import { Ticket } from '../ticket.entity.js'
import { canBeSnoozed } from '../ticket-status.js'
import type { LockedTicket } from './lock-ticket.js'

/** Takes a ticket out of the working views until a moment to come, or wakes it (null). `field` is what an error names. */
export async function setSnooze(tx: Transaction, { ticket, actor }: LockedTicket, until: string | null, field = 'until'): Promise<void> {
  const snoozedUntil = until === null ? null : new Date(until)
  if (snoozedUntil && snoozedUntil.getTime() <= Date.now()) throw userError('INVALID', 'This moment has passed. Choose a later one.', [field])
  if (snoozedUntil && !canBeSnoozed(ticket.status)) throw userError('ILLEGAL_TRANSITION', `${ticket.number} is finished. Reopen it before you snooze it.`)
  if (snoozedUntil?.getTime() === ticket.snoozedUntil?.getTime()) return
  await tx.manager.update(Ticket, { id: ticket.id }, { snoozedUntil })
  tx.record({ ticketId: ticket.id, kind: 'Snoozed', actor, public: false, data: { until, from: ticket.snoozedUntil } })
  if (snoozedUntil) await enqueue(tx, 'wake_ticket', { ticketId: ticket.id }, { runAt: snoozedUntil, key: `wake_ticket:${ticket.id}` })
}
