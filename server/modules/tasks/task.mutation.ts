import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graphql/context.js'
import { payload } from '../../graphql/user-error.js'
import { createTask } from './commands/create-task.js'
import { updateTask } from './commands/update-task.js'
import { TaskCreateInput, TaskUpdateInput } from './task.inputs.js'
import { taskById } from './task.loaders.js'
import { TaskCreatePayload, TaskUpdatePayload } from './task.payloads.js'

@Resolver()
export class TaskMutation {
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
}
