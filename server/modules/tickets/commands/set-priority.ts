import type { Transaction } from '../../../core/command.js'
import { Ticket } from '../ticket.entity.js'
import type { TicketPriority } from '../ticket.enums.js'
import type { LockedTicket } from './lock-ticket.js'

/** Gives a ticket another priority. */
export async function setPriority(tx: Transaction, { ticket, actor }: LockedTicket, priority: TicketPriority): Promise<void> {
  if (priority === ticket.priority) return
  await tx.manager.update(Ticket, { id: ticket.id }, { priority })
  tx.record({ ticketId: ticket.id, kind: 'PriorityChanged', actor, public: true, data: { from: ticket.priority, to: priority } })
}
