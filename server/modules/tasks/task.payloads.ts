import { Field, ObjectType } from 'type-graphql'
import { connectionTypes } from '../../graphql/connection.js'
import { Payload } from '../../graphql/user-error.js'
import { TicketObject } from '../tickets/ticket.object.js'
import { TicketChangePayload } from '../tickets/ticket.payloads.js'
import { TaskObject } from './task.object.js'

export const { ConnectionType: TaskConnection } = connectionTypes<TaskObject>('Task', () => TaskObject, 'tasks')

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

@ObjectType({ description: 'What ticketAddTask answers.' })
export class TicketAddTaskPayload extends LinkPayload {}

@ObjectType({ description: 'What ticketLinkTask answers.' })
export class TicketLinkTaskPayload extends LinkPayload {}

@ObjectType({ description: 'What ticketUnlinkTask answers.' })
export class TicketUnlinkTaskPayload extends LinkPayload {}

@ObjectType({ description: 'What ticketResolve answers.' })
export class TicketResolvePayload extends TicketChangePayload {
  @Field(() => [TaskObject], { description: 'Linked tasks that are still open: a warning, not an obstacle.' })
  openTasks!: TaskObject[]
}
