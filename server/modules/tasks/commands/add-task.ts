import { command } from '../../../core/command.js'
import { once } from '../../../core/idempotency.js'
import type { RequestContext } from '../../../graphql/context.js'
import type { TicketAddTaskInput } from '../task.inputs.js'
import type { LinkEnds } from './link-task.js'
import { lockTicketForLink } from './lock-ticket-for-link.js'
import { writeLink } from './write-link.js'
import { writeTask } from './write-task.js'

/** Makes a task for a ticket, titled like it unless told otherwise, and links it. */
export function addTask({ services, viewer }: RequestContext, ticketId: string, input: TicketAddTaskInput): Promise<LinkEnds> {
  return command(services, async (tx) => {
    const locked = await lockTicketForLink(tx, viewer, ticketId)
    const { ticket, actor } = locked
    const { idempotencyKey, ...payload } = input
    return once(tx, { actor: `${actor.kind}:${actor.id}`, operation: `ticketAddTask ${ticketId.toLowerCase()}`, key: idempotencyKey, payload }, async () => {
      const task = await writeTask(tx, actor, { ...input, title: input.title ?? ticket.title })
      await writeLink(tx, locked, task)
      return { ticketId: ticket.id, taskId: task.id }
    })
  })
}
