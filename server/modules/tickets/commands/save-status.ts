import type { Actor } from '../../../core/actor.js'
import type { Transaction } from '../../../core/command.js'
import { Ticket } from '../ticket.entity.js'

/** What status and snooze were before a change. */
export type StatusBefore = Pick<Ticket, 'status' | 'snoozedUntil'>

export function statusOf({ status, snoozedUntil }: Ticket): StatusBefore {
  return { status, snoozedUntil }
}

/** Writes a ticket's status and snooze and records what became of them since `before`. */
export async function saveStatus(tx: Transaction, ticket: Ticket, before: StatusBefore, actor: Actor): Promise<void> {
  const statusChanged = ticket.status !== before.status
  const woke = before.snoozedUntil !== null && ticket.snoozedUntil === null
  if (!statusChanged && !woke) return
  await tx.manager.update(Ticket, { id: ticket.id }, { status: ticket.status, snoozedUntil: ticket.snoozedUntil })
  if (statusChanged) tx.record({ ticketId: ticket.id, kind: 'StatusChanged', actor, public: true, data: { from: before.status, to: ticket.status } })
  if (woke) tx.record({ ticketId: ticket.id, kind: 'Snoozed', actor, public: false, data: { until: null, from: before.snoozedUntil } })
}
