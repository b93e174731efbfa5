import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../graphql/context.js'
import { wholeListComplexity } from '../../graphql/limits.js'
import { payload } from '../../graphql/user-error.js'
import { moveTicket } from '../tickets/commands/move-ticket.js'
import { ticketById } from '../tickets/ticket.loaders.js'
import { TicketObject } from '../tickets/ticket.object.js'
import { addTask } from './commands/add-task.js'
import { linkTask, type LinkEnds } from './commands/link-task.js'
import { unlinkTask } from './commands/unlink-task.js'
import { TicketAddTaskInput } from './task.inputs.js'
import { taskById, tasksByTicket } from './task.loaders.js'
import { TaskObject } from './task.object.js'
import { TicketAddTaskPayload, TicketLinkTaskPayload, TicketResolvePayload, TicketUnlinkTaskPayload } from './task.payloads.js'

const TicketId = () => Arg('ticketId', () => ID, { description: 'The ticket to act on.' })
const TaskId = () => Arg('taskId', () => ID, { description: 'The task to act on.' })

/** What tasks add to a ticket. */
@Resolver(() => TicketObject)
export class TicketTasksResolver {
  @FieldResolver(() => [TaskObject], { description: 'The linked tasks, closed ones too. Empty for who sees no tasks.', complexity: wholeListComplexity })
  async tasks(@Root() ticket: TicketObject, @Ctx() context: RequestContext): Promise<TaskObject[]> {
    return (await context.loader(tasksByTicket).load(ticket.id)) ?? []
  }

  @Mutation(() => TicketResolvePayload, { description: 'Resolves a ticket, from OPEN, IN_PROGRESS or WAITING. Open tasks are named, and do not forbid it.' })
  ticketResolve(@TicketId() ticketId: string, @Ctx() context: RequestContext): Promise<TicketResolvePayload> {
    return payload({ ticket: null, changeId: null, openTasks: [] }, null, async () => {
      const resolved = await moveTicket(context, ticketId, 'RESOLVE')
      const tasks = (await context.loader(tasksByTicket).load(resolved.ticketId)) ?? []
      return { ticket: await context.loader(ticketById).load(resolved.ticketId), changeId: resolved.changeId, openTasks: tasks.filter(({ closed }) => !closed) }
    })
  }

  @Mutation(() => TicketAddTaskPayload, { description: 'Makes a task, titled like the ticket unless told otherwise, and links it.' })
  ticketAddTask(
    @TicketId() ticketId: string,
    @Arg('input', () => TicketAddTaskInput, { nullable: true, description: 'The task, where it differs from the ticket.' }) input: TicketAddTaskInput | null,
    @Ctx() context: RequestContext,
  ): Promise<TicketAddTaskPayload> {
    return payload(NO_ENDS, input, async () => ends(context, await addTask(context, ticketId, input ?? {})))
  }

  @Mutation(() => TicketLinkTaskPayload, { description: 'Links a task to a ticket. Linking twice is one link.' })
  ticketLinkTask(@TicketId() ticketId: string, @TaskId() taskId: string, @Ctx() context: RequestContext): Promise<TicketLinkTaskPayload> {
    return payload(NO_ENDS, null, async () => ends(context, await linkTask(context, ticketId, taskId)))
  }

  @Mutation(() => TicketUnlinkTaskPayload, { description: 'Takes the link between a task and a ticket away. Both stay.' })
  ticketUnlinkTask(@TicketId() ticketId: string, @TaskId() taskId: string, @Ctx() context: RequestContext): Promise<TicketUnlinkTaskPayload> {
    return payload(NO_ENDS, null, async () => ends(context, await unlinkTask(context, ticketId, taskId)))
  }
}

const NO_ENDS = { task: null, ticket: null }

/** Both ends of a link as they are now. */
async function ends(context: RequestContext, { ticketId, taskId }: LinkEnds) {
  const [ticket, task] = await Promise.all([context.loader(ticketById).load(ticketId), context.loader(taskById).load(taskId)])
  return { ticket, task }
}
