import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { ForwardPageArgs, pageComplexity, type Page } from '../../graphql/connection.js'
import type { RequestContext } from '../../graphql/context.js'
import { identifier } from '../../graphql/identifier.js'
import { wholeListComplexity } from '../../graphql/limits.js'
import { URLScalar } from '../../graphql/scalars.js'
import { payload } from '../../graphql/user-error.js'
import { operatorById } from '../operators/operator.loaders.js'
import { OperatorObject } from '../operators/operator.object.js'
import { TicketObject } from '../tickets/ticket.object.js'
import { createTask } from './commands/create-task.js'
import { updateTask } from './commands/update-task.js'
import { listTasks } from './queries/list-tasks.js'
import { taskByNumber } from './queries/task-by-number.js'
import { TaskCreateInput, TaskFilter, TaskUpdateInput } from './task.inputs.js'
import { taskById, ticketsByTask } from './task.loaders.js'
import { TaskObject } from './task.object.js'
import { TaskConnection, TaskCreatePayload, TaskUpdatePayload } from './task.payloads.js'

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

  @Query(() => TaskConnection, { description: 'Tasks, newest first. Empty for who sees no tasks.', complexity: pageComplexity })
  tasks(
    @Args(() => ForwardPageArgs) args: ForwardPageArgs,
    @Arg('filter', () => TaskFilter, { nullable: true, description: 'Which of them.' }) filter: TaskFilter | null,
    @Ctx() context: RequestContext,
  ): Promise<Page<TaskObject>> {
    return listTasks(context, args, filter ?? {})
  }

  @Mutation(() => TaskCreatePayload, { description: 'Makes a task.' })
  taskCreate(@Arg('input', () => TaskCreateInput, { description: 'The task.' }) input: TaskCreateInput, @Ctx() context: RequestContext): Promise<TaskCreatePayload> {
    return payload({ task: null }, input, async () => ({ task: await context.loader(taskById).load(await createTask(context, input)) }))
  }

  @Mutation(() => TaskUpdatePayload, { description: 'Changes a task; closing it is told to its tickets.' })
  taskUpdate(
    @Arg('taskId', () => ID, { description: 'The task to act on.' }) taskId: string,
    @Arg('input', () => TaskUpdateInput, { description: 'What to change.' }) input: TaskUpdateInput,
    @Ctx() context: RequestContext,
  ): Promise<TaskUpdatePayload> {
    return payload({ task: null }, input, async () => ({ task: await context.loader(taskById).load(await updateTask(context, taskId, input)) }))
  }

  @FieldResolver(() => OperatorObject, { nullable: true, description: 'Who shall do it; null for nobody.' })
  async assignee(@Root() task: TaskObject, @Ctx() context: RequestContext): Promise<OperatorObject | null> {
    return task.assigneeId ? context.loader(operatorById).load(task.assigneeId) : null
  }

  @FieldResolver(() => URLScalar, { description: 'Its card in the Organization module.' })
  url(@Root() { number }: TaskObject, @Ctx() { services }: RequestContext): string {
    return `${services.config.publicUrl}/organization/tasks/${number}`
  }

  @FieldResolver(() => [TicketObject], { description: 'The tickets that it is linked to, of those that this viewer may see.', complexity: wholeListComplexity })
  async tickets(@Root() task: TaskObject, @Ctx() context: RequestContext): Promise<TicketObject[]> {
    return (await context.loader(ticketsByTask).load(task.id)) ?? []
  }
}
