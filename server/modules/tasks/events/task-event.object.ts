import { Field, ID, InterfaceType, ObjectType } from 'type-graphql'
import type { Actor } from '../../../core/actor.js'
import { DateScalar, DateTimeScalar } from '../../../graphql/scalars.js'
import { TaskStatus } from '../task.enums.js'

/** What is common to all events of tasks. The concrete types carry what changed; their names are the kinds that are stored. */
@InterfaceType('TaskEvent', { description: 'One thing that happened to a task. Concrete types carry what changed.', resolveType: (event: TaskEventObject) => event.kind })
export abstract class TaskEventObject {
  @Field(() => ID, { description: 'Opaque.' })
  id!: string

  @Field(() => DateTimeScalar, { description: 'When it happened.' })
  at!: string

  @Field(() => String, { description: 'The name of who did it, as it was then.' })
  actorName!: string

  @Field(() => String, { description: 'For `after` of Subscription.taskEvents: what came later than this.' })
  cursor!: string

  kind!: string
  taskId!: string
  actorKind!: Actor['kind']
  actorId!: string | null
  ticketId!: string | null
  commentId!: string | null
}

const implementing = (description: string) => ({ implements: TaskEventObject, description })

@ObjectType(implementing('The task was made.'))
export class TaskCreated extends TaskEventObject {}

@ObjectType(implementing('The title changed.'))
export class TaskTitleChanged extends TaskEventObject {
  @Field(() => String, { description: 'What it was.' })
  from!: string

  @Field(() => String, { description: 'What it became.' })
  to!: string
}

@ObjectType(implementing('The description changed; read it again.'))
export class TaskDescriptionChanged extends TaskEventObject {}

@ObjectType(implementing('The status changed.'))
export class TaskStatusChanged extends TaskEventObject {
  @Field(() => TaskStatus, { description: 'What it was.' })
  from!: TaskStatus

  @Field(() => TaskStatus, { description: 'What it became.' })
  to!: TaskStatus
}

@ObjectType(implementing('The task was given to somebody, or to nobody.'))
export class TaskAssigneeChanged extends TaskEventObject {
  @Field(() => String, { nullable: true, description: "The former assignee's name then; null for nobody." })
  from!: string | null

  @Field(() => String, { nullable: true, description: "The new assignee's name then; null for nobody." })
  to!: string | null
}

@ObjectType(implementing('The due date changed.'))
export class TaskDueDateChanged extends TaskEventObject {
  @Field(() => DateScalar, { nullable: true, description: 'What it was; null for none.' })
  from!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'What it became; null for none.' })
  to!: string | null
}

@ObjectType(implementing('Somebody of the team commented on the task.'))
export class TaskCommentAdded extends TaskEventObject {}

@ObjectType(implementing('A ticket was linked. Not told to who may not see that ticket.'))
export class TicketLinked extends TaskEventObject {}

@ObjectType(implementing('A ticket was unlinked. Not told to who may not see that ticket.'))
export class TicketUnlinked extends TaskEventObject {}

/** The concrete types by their stored name; the schema must be told of them, since no field names them. */
export const TASK_EVENT_TYPES = {
  TaskCreated,
  TaskTitleChanged,
  TaskDescriptionChanged,
  TaskStatusChanged,
  TaskAssigneeChanged,
  TaskDueDateChanged,
  TaskCommentAdded,
  TicketLinked,
  TicketUnlinked,
}

export type TaskEventKind = keyof typeof TASK_EVENT_TYPES
