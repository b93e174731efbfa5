import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql'
import { pageComplexity, pageSize } from '../../graphql/connection.js'
import type { RequestContext } from '../../graphql/context.js'
import { payload } from '../../graphql/user-error.js'
import { moveTicket } from '../tickets/commands/move-ticket.js'
import { ticketById } from '../tickets/ticket.loaders.js'
import { TicketObject } from '../tickets/ticket.object.js'
import { addTask } from './commands/add-task.js'
import { linkTask, type LinkEnds } from './commands/link-task.js'
import { unlinkTask } from './commands/unlink-task.js'
import { taskCountsByTicket } from './link-counts.loaders.js'
import { TicketAddTaskInput } from './task.inputs.js'
import { taskById, tasksByTicket } from './task.loaders.js'
import { TaskObject } from './task.object.js'
import { TicketAddTaskPayload, TicketLinkTaskPayload, TicketResolvePayload, TicketUnlinkTaskPayload } from './task.payloads.js'

const TicketId = () => Arg('ticketId', () => ID, { description: 'The ticket to act on.' })
const TaskId = () => Arg('taskId', () => ID, { description: 'The task to act on.' })

/** What tasks add to a ticket. */
@Resolver(() => TicketObject)
export class TicketTasksResolver {
  @FieldResolver(() => [TaskObject], {
    description:
      'The first of the linked tasks: the open ones, then the closed ones, each in the order of linking. All of them: tasks(filter: { ticketId }). Empty for who sees no tasks.',
    complexity: pageComplexity,
  })
  tasks(
    @Root() ticket: TicketObject,
    @Arg('first', () => Int, { nullable: true, defaultValue: 50, description: 'How many, from 1 to 200.' }) first: number | null,
    @Ctx() context: RequestContext,
  ): Promise<TaskObject[]> {
    return context.loader(tasksByTicket).load({ parentId: ticket.id, args: { first: pageSize('first', first ?? 50) } })
  }

  @FieldResolver(() => Int, { description: 'How many tasks are linked, counted up to 1,000. 0 for who sees no tasks.' })
  async taskCount(@Root() ticket: TicketObject, @Ctx() context: RequestContext): Promise<number> {
    return (await context.loader(taskCountsByTicket).load(ticket.id))?.all ?? 0
  }

  @FieldResolver(() => Int, { description: 'How many of them are open. 0 for who sees no tasks.' })
  async openTaskCount(@Root() ticket: TicketObject, @Ctx() context: RequestContext): Promise<number> {
    return (await context.loader(taskCountsByTicket).load(ticket.id))?.open ?? 0
  }

  @Mutation(() => TicketResolvePayload, { description: 'Resolves a ticket, from OPEN, IN_PROGRESS or WAITING. Open tasks are named, and do not forbid it.' })
  ticketResolve(@TicketId() ticketId: string, @Ctx() context: RequestContext): Promise<TicketResolvePayload> {
    return payload({ ticket: null, changeId: null, openTasks: [] }, null, async () => {
      const resolved = await moveTicket(context, ticketId, 'RESOLVE')
      const openTasks = await context.loader(tasksByTicket).load({ parentId: resolved.ticketId, args: { first: 50, open: true } })
      return { ticket: await context.loader(ticketById).load(resolved.ticketId), changeId: resolved.changeId, openTasks }
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
