import { command, type Transaction } from '../../../core/command.js'
import type { RequestContext } from '../../../graphql/context.js'
import { Category } from '../../desks/category.entity.js'
import { categoryOfDesk } from '../../desks/queries/category-of-desk.js'
import { Ticket } from '../ticket.entity.js'
import type { TicketUpdateInput } from '../ticket.inputs.js'
import { changeTicket } from './change-ticket.js'
import { indexText } from './index-text.js'
import type { LockedTicket } from './lock-ticket.js'

/** Changes title, priority and category; what stays as it was makes no event. */
export function updateTicket({ services, viewer }: RequestContext, ticketId: string, input: TicketUpdateInput): Promise<string> {
  return command(services, async (tx) => {
    const locked = await changeTicket(tx, viewer, ticketId)
    await changeTitle(tx, locked, input.title?.trim())
    await changePriority(tx, locked, input.priority)
    await changeCategory(tx, locked, input.categoryId)
    return locked.ticket.id
  })
}

async function changeTitle(tx: Transaction, { ticket, actor }: LockedTicket, title: string | undefined): Promise<void> {
  if (title === undefined || title === ticket.title) return
  await tx.manager.update(Ticket, { id: ticket.id }, { title })
  await indexText(tx, ticket.id, title, 'PUBLIC')
  tx.record({ ticketId: ticket.id, kind: 'TitleChanged', actor, public: true, data: { from: ticket.title, to: title } })
}

async function changePriority(tx: Transaction, { ticket, actor }: LockedTicket, priority: TicketUpdateInput['priority']): Promise<void> {
  if (priority == null || priority === ticket.priority) return
  await tx.manager.update(Ticket, { id: ticket.id }, { priority })
  tx.record({ ticketId: ticket.id, kind: 'PriorityChanged', actor, public: true, data: { from: ticket.priority, to: priority } })
}

async function changeCategory(tx: Transaction, { ticket, actor }: LockedTicket, categoryId: TicketUpdateInput['categoryId']): Promise<void> {
  if (categoryId === undefined || categoryId === ticket.categoryId) return
  const category = categoryId === null ? null : await categoryOfDesk(tx, ticket.deskId, categoryId)
  const before = ticket.categoryId ? await tx.manager.findOneByOrFail(Category, { id: ticket.categoryId }) : null
  await tx.manager.update(Ticket, { id: ticket.id }, { categoryId: category?.id ?? null })
  tx.record({ ticketId: ticket.id, kind: 'CategoryChanged', actor, public: true, data: { from: before?.name ?? null, to: category?.name ?? null } })
}
