import { command } from '../../../core/command.js'
import type { RequestContext } from '../../../graphql/context.js'
import type { LinkEnds } from './link-task.js'
import { lockTask } from './lock-task.js'
import { lockTicketForLink } from './lock-ticket-for-link.js'
import { removeLink } from './write-link.js'

/** Takes the link between a task and a ticket away. */
export function unlinkTask({ services, viewer }: RequestContext, ticketId: string, taskId: string): Promise<LinkEnds> {
  return command(services, async (tx) => {
    const locked = await lockTicketForLink(tx, viewer, ticketId)
    const { task } = await lockTask(tx, viewer, taskId)
    await removeLink(tx, locked, task)
    return { ticketId: locked.ticket.id, taskId: task.id }
  })
}
