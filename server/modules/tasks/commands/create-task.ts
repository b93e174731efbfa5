import { command } from '../../../core/command.js'
import { once } from '../../../core/idempotency.js'
import { userError } from '../../../core/user-error.js'
import type { RequestContext } from '../../../graphql/context.js'
import type { TaskCreateInput } from '../task.inputs.js'
import { taskActor } from './lock-task.js'
import { lockTicketForLink } from './lock-ticket-for-link.js'
import { writeLink } from './write-link.js'
import { writeTask } from './write-task.js'

/** Makes a task, linked to the given tickets at once. Returns its id. */
export async function createTask({ services, viewer }: RequestContext, input: TaskCreateInput): Promise<string> {
  const actor = taskActor(viewer)
  if (!actor) throw userError('NOT_ALLOWED', 'Only the support team can make tasks.')
  return command(services, async (tx) => {
    const { idempotencyKey, ...payload } = input
    return once(tx, { actor: `${actor.kind}:${actor.id}`, operation: 'taskCreate', key: idempotencyKey, payload }, async () => {
      const tickets = []
      for (const ticketId of [...new Set(input.ticketIds?.map((id) => id.toLowerCase()))].sort()) tickets.push(await lockTicketForLink(tx, viewer, ticketId, 'ticketIds'))
      const task = await writeTask(tx, actor, input)
      for (const locked of tickets) await writeLink(tx, locked, task)
      return task.id
    })
  })
}
