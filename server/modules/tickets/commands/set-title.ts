import type { Transaction } from '../../../core/command.js'
import { Ticket } from '../ticket.entity.js'
import { indexText } from './index-text.js'
import type { LockedTicket } from './lock-ticket.js'

/** Gives a ticket another title. */
export async function setTitle(tx: Transaction, { ticket, actor }: LockedTicket, title: string): Promise<void> {
  if (title === ticket.title) return
  await tx.manager.update(Ticket, { id: ticket.id }, { title })
  await indexText(tx, ticket.id, title, 'PUBLIC')
  tx.record({ ticketId: ticket.id, kind: 'TitleChanged', actor, public: true, data: { from: ticket.title, to: title } })
}
