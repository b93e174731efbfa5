import type { RequestContext } from '../../../graphql/context.js'
import type { TicketUpdateInput } from '../ticket.inputs.js'
import { changeTicket, type TicketChange } from './change-ticket.js'
import { setCategory } from './set-category.js'
import { setPriority } from './set-priority.js'
import { setTitle } from './set-title.js'

/** Changes title, priority and category; what stays as it was makes no event. */
export function updateTicket(context: RequestContext, ticketId: string, { title, priority, categoryId }: TicketUpdateInput): Promise<TicketChange> {
  return changeTicket(context, ticketId, async (tx, locked) => {
    if (title != null) await setTitle(tx, locked, title.trim())
    if (priority != null) await setPriority(tx, locked, priority)
    if (categoryId !== undefined) await setCategory(tx, locked, categoryId)
  })
}
