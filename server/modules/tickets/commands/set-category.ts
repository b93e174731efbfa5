import type { Transaction } from '../../../core/command.js'
import { Category } from '../../desks/category.entity.js'
import { categoryOfDesk } from '../../desks/queries/category-of-desk.js'
import { Ticket } from '../ticket.entity.js'
import type { LockedTicket } from './lock-ticket.js'

/** Puts a ticket into one of its desk's categories, or into none (null). */
export async function setCategory(tx: Transaction, { ticket, actor }: LockedTicket, categoryId: string | null): Promise<void> {
  if (categoryId === ticket.categoryId) return
  const category = categoryId === null ? null : await categoryOfDesk(tx, ticket.deskId, categoryId)
  const before = ticket.categoryId ? await tx.manager.findOneByOrFail(Category, { id: ticket.categoryId }) : null
  await tx.manager.update(Ticket, { id: ticket.id }, { categoryId: category?.id ?? null })
  const data = { from: before?.name ?? null, to: category?.name ?? null, fromId: before?.id ?? null, toId: category?.id ?? null }
  tx.record({ ticketId: ticket.id, kind: 'CategoryChanged', actor, public: true, data })
}
