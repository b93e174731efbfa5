import { Field, Int, ObjectType } from 'type-graphql'
import { connectionTypes } from '../../graphql/connection.js'
import { Payload } from '../../graphql/user-error.js'
import { TicketObject } from '../tickets/ticket.object.js'
import { TicketChangePayload } from '../tickets/ticket.payloads.js'
import { TaskCommentObject } from './comments/task-comment.object.js'
import { TaskEventObject } from './events/task-event.object.js'
import { TaskObject } from './task.object.js'

export const { ConnectionType: TaskConnection } = connectionTypes<TaskObject>('Task', () => TaskObject, 'tasks')

export const { ConnectionType: TaskEventConnection } = connectionTypes<TaskEventObject>('TaskEvent', () => TaskEventObject, 'events')

@ObjectType({ description: 'How many tasks match, counted up to 1,000.' })
export class TaskCounts {
  @Field(() => Int, { description: 'The number, 1,000 at the most.' })
  total!: number

  @Field(() => Boolean, { description: 'True when there are more than the 1,000 that are counted.' })
  capped!: boolean
}

@ObjectType({ description: 'A push of Subscription.taskChanged.' })
export class TaskChanged {
  @Field(() => Boolean, { description: 'True when it was just made.' })
  created!: boolean

  taskId!: string
}

@ObjectType()
abstract class TaskPayload extends Payload {
  @Field(() => TaskObject, { nullable: true, description: 'The task as it is now. Null when it could not be done.' })
  task!: TaskObject | null
}

@ObjectType()
abstract class LinkPayload extends TaskPayload {
  @Field(() => TicketObject, { nullable: true, description: 'The ticket as it is now. Null when it could not be done.' })
  ticket!: TicketObject | null
}

@ObjectType({ description: 'What taskCreate answers.' })
export class TaskCreatePayload extends TaskPayload {}

@ObjectType({ description: 'What taskUpdate answers.' })
export class TaskUpdatePayload extends TaskPayload {}

@ObjectType({ description: 'What taskAddComment answers.' })
export class TaskAddCommentPayload extends TaskPayload {
  @Field(() => TaskCommentObject, { nullable: true, description: 'The comment. Null when it could not be written.' })
  comment!: TaskCommentObject | null
}

@ObjectType({ description: 'What ticketAddTask answers.' })
export class TicketAddTaskPayload extends LinkPayload {}

@ObjectType({ description: 'What ticketLinkTask answers.' })
export class TicketLinkTaskPayload extends LinkPayload {}

@ObjectType({ description: 'What ticketUnlinkTask answers.' })
export class TicketUnlinkTaskPayload extends LinkPayload {}

@ObjectType({ description: 'What ticketResolve answers.' })
export class TicketResolvePayload extends TicketChangePayload {
  @Field(() => [TaskObject], { description: 'Linked tasks that are still open, at most 50: a warning, not an obstacle.' })
  openTasks!: TaskObject[]
}
