import { Arg, Ctx, FieldResolver, ID, Resolver, Root, Subscription } from 'type-graphql'
import type { FeedTaskEvent } from '../../core/task-feed.js'
import type { RequestContext } from '../../graphql/context.js'
import { changedTasks } from './events/changed-tasks.js'
import { taskEventById } from './events/task-event.loaders.js'
import { TaskEventObject } from './events/task-event.object.js'
import { taskEventStream } from './events/task-event-stream.js'
import { taskOf } from './task.loaders.js'
import { TaskObject } from './task.object.js'
import { TaskChanged } from './task.payloads.js'

@Resolver(() => TaskChanged)
export class TaskSubscription {
  @Subscription(() => TaskEventObject, {
    description: 'Everything that happens to one task, for this viewer, after a cursor: first what was missed, then live.',
    subscribe: ({ args, context }) => taskEventStream(context as RequestContext, args.taskId as string, (args.after as string | undefined) ?? null),
  })
  taskEvents(
    @Root() event: FeedTaskEvent,
    @Arg('taskId', () => ID, { description: 'Which task.' }) _taskId: string,
    @Arg('after', () => String, { nullable: true, description: 'A cursor: what came later than this. From now on, unless given.' }) _after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<TaskEventObject> {
    return taskEventById(context, event.id)
  }

  @Subscription(() => TaskChanged, {
    description: 'Who sees tasks: any task made or changed, or linked to a ticket that they see. Carries the task; lists decide what to do with it.',
    subscribe: ({ context }) => changedTasks(context as RequestContext),
  })
  taskChanged(@Root() change: TaskChanged): TaskChanged {
    return change
  }

  @FieldResolver(() => TaskObject, { description: 'The task as it is now.' })
  task(@Root() change: TaskChanged, @Ctx() context: RequestContext): Promise<TaskObject> {
    return taskOf(context, change.taskId)
  }
}
