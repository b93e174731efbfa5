import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { renderMarkdown } from '../../core/markdown.js'
import { ForwardPageArgs, pageComplexity, pageSize, type Page } from '../../graphql/connection.js'
import type { RequestContext } from '../../graphql/context.js'
import { identifier } from '../../graphql/identifier.js'
import { LONG_TEXT_COST } from '../../graphql/limits.js'
import { URLScalar } from '../../graphql/scalars.js'
import { operatorById } from '../operators/operator.loaders.js'
import { OperatorObject } from '../operators/operator.object.js'
import { authorOf, CommentAuthor } from '../tickets/events/author.js'
import { TicketObject } from '../tickets/ticket.object.js'
import { eventsByTask, taskEventCursor } from './events/task-event.loaders.js'
import type { TaskEventObject } from './events/task-event.object.js'
import { ticketCountsByTask } from './link-counts.loaders.js'
import { countTasks } from './queries/count-tasks.js'
import { listTasks } from './queries/list-tasks.js'
import { taskByNumber } from './queries/task-by-number.js'
import { TaskFilter, TaskOrder } from './task.inputs.js'
import { taskById, ticketsByTask } from './task.loaders.js'
import { TaskObject } from './task.object.js'
import { TaskConnection, TaskCounts, TaskEventConnection } from './task.payloads.js'

@Resolver(() => TaskObject)
export class TaskResolver {
  @Query(() => TaskObject, { nullable: true, description: 'One task. Null when missing or not visible.' })
  async task(@Arg('id', () => ID, { description: "The task's id." }) id: string, @Ctx() context: RequestContext): Promise<TaskObject | null> {
    const taskId = identifier(id)
    return taskId ? context.loader(taskById).load(taskId) : null
  }

  @Query(() => TaskObject, { nullable: true, description: 'One task by its number. Null when missing or not visible.' })
  taskByNumber(@Arg('number', () => Int, { description: "The task's number." }) number: number, @Ctx() context: RequestContext): Promise<TaskObject | null> {
    return taskByNumber(context, number)
  }

  @Query(() => TaskConnection, { description: 'Tasks. Empty for who sees no tasks.', complexity: pageComplexity })
  tasks(
    @Args(() => ForwardPageArgs) args: ForwardPageArgs,
    @Arg('filter', () => TaskFilter, { nullable: true, description: 'Which of them.' }) filter: TaskFilter | null,
    @Arg('orderBy', () => TaskOrder, { nullable: true, description: 'Newest first, unless given.' }) orderBy: TaskOrder | null,
    @Ctx() context: RequestContext,
  ): Promise<Page<TaskObject>> {
    return listTasks(context, args, filter ?? {}, orderBy)
  }

  @Query(() => TaskCounts, { description: 'How many tasks a filter lets through, counted up to 1,000.' })
  taskCounts(@Arg('filter', () => TaskFilter, { nullable: true, description: 'Which of them.' }) filter: TaskFilter | null, @Ctx() context: RequestContext): Promise<TaskCounts> {
    return countTasks(context, filter ?? {})
  }

  @FieldResolver(() => String, { description: 'The description as HTML, rendered and sanitised on the server.', complexity: LONG_TEXT_COST })
  descriptionHtml(@Root() { description }: TaskObject): string {
    return renderMarkdown(description)
  }

  @FieldResolver(() => CommentAuthor, { nullable: true, description: 'Who made it. Null when that is not known, or not to this viewer.' })
  author(@Root() task: TaskObject, @Ctx() context: RequestContext): Promise<typeof CommentAuthor | null> {
    return authorOf(context, task.authorKind, task.authorId)
  }

  @FieldResolver(() => OperatorObject, { nullable: true, description: 'Who shall do it; null for nobody.' })
  async assignee(@Root() task: TaskObject, @Ctx() context: RequestContext): Promise<OperatorObject | null> {
    return task.assigneeId ? context.loader(operatorById).load(task.assigneeId) : null
  }

  @FieldResolver(() => URLScalar, { description: 'Its card in the Organization module.' })
  url(@Root() { number }: TaskObject, @Ctx() { services }: RequestContext): string {
    return `${services.config.publicUrl}/organization/tasks/${number}`
  }

  @FieldResolver(() => String, { description: 'Where a subscription starts, so that nothing falls between the query and the first push.' })
  eventCursor(@Root() task: TaskObject): string {
    return taskEventCursor(task.lastSeq)
  }

  @FieldResolver(() => TaskEventConnection, { description: 'The history, newest first.', complexity: pageComplexity })
  activity(@Root() task: TaskObject, @Args(() => ForwardPageArgs) { first, after }: ForwardPageArgs, @Ctx() context: RequestContext): Promise<Page<TaskEventObject>> {
    return context.loader(eventsByTask).load({ parentId: task.id, args: { first, after } })
  }

  @FieldResolver(() => [TicketObject], {
    description: 'The first of the tickets that it is linked to, of those that this viewer may see, in the order of linking. All of them: tickets(filter: { taskId }).',
    complexity: pageComplexity,
  })
  tickets(
    @Root() task: TaskObject,
    @Arg('first', () => Int, { nullable: true, defaultValue: 50, description: 'How many, from 1 to 200.' }) first: number | null,
    @Ctx() context: RequestContext,
  ): Promise<TicketObject[]> {
    return context.loader(ticketsByTask).load({ parentId: task.id, args: { first: pageSize('first', first ?? 50) } })
  }

  @FieldResolver(() => Int, { description: 'How many tickets it is linked to, of those that this viewer may see; counted up to 1,000.' })
  async ticketCount(@Root() task: TaskObject, @Ctx() context: RequestContext): Promise<number> {
    return (await context.loader(ticketCountsByTask).load(task.id))?.all ?? 0
  }

  @FieldResolver(() => Int, { description: 'How many of these tickets wait for it: they are neither resolved nor closed.' })
  async waitingTicketCount(@Root() task: TaskObject, @Ctx() context: RequestContext): Promise<number> {
    return (await context.loader(ticketCountsByTask).load(task.id))?.waiting ?? 0
  }
}
