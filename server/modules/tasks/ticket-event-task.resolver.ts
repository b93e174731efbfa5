import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../graphql/context.js'
import { TaskClosed, TaskLinked, TaskReopened, TaskUnlinked, type TicketEventObject } from '../tickets/events/event.object.js'
import { taskById } from './task.loaders.js'
import { TaskObject } from './task.object.js'

const TASK = { nullable: true, description: 'The task, as it is now. Null for who may not see it.' }

/** The task of an event about one. */
async function taskOf(event: TicketEventObject, context: RequestContext): Promise<TaskObject | null> {
  return context.loader(taskById).load(event.taskId!)
}

@Resolver(() => TaskLinked)
export class TaskLinkedResolver {
  @FieldResolver(() => TaskObject, TASK)
  task(@Root() event: TaskLinked, @Ctx() context: RequestContext): Promise<TaskObject | null> {
    return taskOf(event, context)
  }
}

@Resolver(() => TaskUnlinked)
export class TaskUnlinkedResolver {
  @FieldResolver(() => TaskObject, TASK)
  task(@Root() event: TaskUnlinked, @Ctx() context: RequestContext): Promise<TaskObject | null> {
    return taskOf(event, context)
  }
}

@Resolver(() => TaskClosed)
export class TaskClosedResolver {
  @FieldResolver(() => TaskObject, TASK)
  task(@Root() event: TaskClosed, @Ctx() context: RequestContext): Promise<TaskObject | null> {
    return taskOf(event, context)
  }
}

@Resolver(() => TaskReopened)
export class TaskReopenedResolver {
  @FieldResolver(() => TaskObject, TASK)
  task(@Root() event: TaskReopened, @Ctx() context: RequestContext): Promise<TaskObject | null> {
    return taskOf(event, context)
  }
}
