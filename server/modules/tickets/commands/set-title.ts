import type { Transaction } from '../../../core/command.js'
import { Ticket } from '../ticket.entity.js'
import type { LockedTicket } from './lock-ticket.js'
import { reindexText } from './reindex-text.js'

/** Gives a ticket another title. */
export async function setTitle(tx: Transaction, { ticket, actor }: LockedTicket, title: string): Promise<void> {
  if (title === ticket.title) return
  await tx.manager.update(Ticket, { id: ticket.id }, { title })
  await reindexText(tx, ticket.id)
  tx.record({ ticketId: ticket.id, kind: 'TitleChanged', actor, public: true, data: { from: ticket.title, to: title } })
}
