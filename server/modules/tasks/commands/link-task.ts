import { command } from '../../../core/command.js'
import type { RequestContext } from '../../../graphql/context.js'
import { lockTask } from './lock-task.js'
import { lockTicketForLink } from './lock-ticket-for-link.js'
import { writeLink } from './write-link.js'

/** The two ends of a link. */
export interface LinkEnds {
  ticketId: string
  taskId: string
}

/** Links an existing task to a ticket. */
export function linkTask({ services, viewer }: RequestContext, ticketId: string, taskId: string): Promise<LinkEnds> {
  return command(services, async (tx) => {
    const locked = await lockTicketForLink(tx, viewer, ticketId)
    const { task } = await lockTask(tx, viewer, taskId)
    await writeLink(tx, locked, task)
    return { ticketId: locked.ticket.id, taskId: task.id }
  })
}
