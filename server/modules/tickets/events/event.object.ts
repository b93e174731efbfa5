import { Field, ID, InterfaceType, ObjectType } from 'type-graphql'
import type { Actor } from '../../../core/actor.js'
import { DateTimeScalar } from '../../../graphql/scalars.js'
import { TicketStatus } from '../ticket-status.js'
import { TicketPriority } from '../ticket.enums.js'

/** What is common to all events. The concrete types carry what changed; their names are the kinds that are stored. */
@InterfaceType('TicketEvent', { description: 'One thing that happened to a ticket. Concrete types carry what changed.', resolveType: (event: TicketEventObject) => event.kind })
export abstract class TicketEventObject {
  @Field(() => ID, { description: 'Opaque.' })
  id!: string

  @Field(() => DateTimeScalar, { description: 'When it happened.' })
  at!: string

  @Field(() => String, { description: 'The name of who did it, as it was then.' })
  actorName!: string

  @Field(() => String, { description: 'For `after` of a subscription: what came later than this.' })
  cursor!: string

  kind!: string
  ticketId!: string
  actorKind!: Actor['kind']
  actorId!: string | null
  commentId!: string | null
  taskId!: string | null
}

const implementing = (description: string) => ({ implements: TicketEventObject, description })

@ObjectType(implementing('The ticket was made.'))
export class TicketCreated extends TicketEventObject {}

@ObjectType(implementing('A comment was written.'))
export class CommentAdded extends TicketEventObject {}

@ObjectType(implementing('A comment was edited.'))
export class CommentEdited extends TicketEventObject {}

@ObjectType(implementing('A comment is gone; the name of its author is all that is left of it.'))
export class CommentRemoved extends TicketEventObject {
  @Field(() => ID, { description: 'Which comment to take off the screen.' })
  declare commentId: string

  @Field(() => String, { description: 'The name of who had written it.' })
  commentAuthorName!: string
}

@ObjectType(implementing('A public comment is for the team only from now on. Who may not read internal comments gets a CommentRemoved instead.'))
export class CommentMadeInternal extends TicketEventObject {
  @Field(() => ID, { description: 'Which comment.' })
  declare commentId: string
}

@ObjectType(implementing('The status changed.'))
export class StatusChanged extends TicketEventObject {
  @Field(() => TicketStatus, { description: 'What it was.' })
  from!: TicketStatus

  @Field(() => TicketStatus, { description: 'What it became.' })
  to!: TicketStatus
}

@ObjectType(implementing('The priority changed.'))
export class PriorityChanged extends TicketEventObject {
  @Field(() => TicketPriority, { description: 'What it was.' })
  from!: TicketPriority

  @Field(() => TicketPriority, { description: 'What it became.' })
  to!: TicketPriority
}

@ObjectType(implementing('The category changed.'))
export class CategoryChanged extends TicketEventObject {
  @Field(() => String, { nullable: true, description: "The old category's name then; null for none." })
  from!: string | null

  @Field(() => String, { nullable: true, description: "The new category's name then; null for none." })
  to!: string | null
}

@ObjectType(implementing('The ticket was given to somebody, or to nobody.'))
export class AssigneeChanged extends TicketEventObject {
  @Field(() => String, { nullable: true, description: "The former assignee's name then; null for nobody." })
  from!: string | null

  @Field(() => String, { nullable: true, description: "The new assignee's name then; null for nobody." })
  to!: string | null
}

@ObjectType(implementing('The title changed.'))
export class TitleChanged extends TicketEventObject {
  @Field(() => String, { description: 'What it was.' })
  from!: string

  @Field(() => String, { description: 'What it became.' })
  to!: string
}

@ObjectType(implementing('The ticket was snoozed, or its snooze ended.'))
export class Snoozed extends TicketEventObject {
  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when; null when it ended or was taken back.' })
  until!: string | null
}

@ObjectType(implementing('A task was linked.'))
export class TaskLinked extends TicketEventObject {
  @Field(() => String, { description: "The task's title then." })
  taskTitle!: string
}

@ObjectType(implementing('A task was unlinked.'))
export class TaskUnlinked extends TicketEventObject {
  @Field(() => String, { description: "The task's title then." })
  taskTitle!: string
}

@ObjectType(implementing('A linked task was done.'))
export class TaskClosed extends TicketEventObject {
  @Field(() => String, { description: "The task's title then." })
  taskTitle!: string
}

@ObjectType(implementing('A linked task that was done is open again.'))
export class TaskReopened extends TicketEventObject {
  @Field(() => String, { description: "The task's title then." })
  taskTitle!: string
}

@ObjectType(implementing('The public link was replaced by a new one.'))
export class LinkRotated extends TicketEventObject {}

@ObjectType(implementing('The public link was taken away.'))
export class LinkRevoked extends TicketEventObject {}

@ObjectType(implementing('A ticket was merged into another; it is told on both, and `ticket` leads to that other one. It holds the comments of both now: read them again.'))
export class TicketMerged extends TicketEventObject {
  @Field(() => String, { description: 'The number of the ticket that was merged.' })
  fromNumber!: string

  @Field(() => String, { description: 'The number of the ticket that it was merged into.' })
  intoNumber!: string
}

@ObjectType(implementing('A merge was taken back; it is told on both tickets. What had come along is back where it was.'))
export class TicketUnmerged extends TicketEventObject {
  @Field(() => String, { description: 'The number of the ticket that is on its own again.' })
  fromNumber!: string

  @Field(() => String, { description: 'The number of the ticket that it had been merged into.' })
  intoNumber!: string
}

@ObjectType(implementing('A mail to the client was sent: the mail server took it.'))
export class EmailSent extends TicketEventObject {
  @Field(() => String, { nullable: true, description: 'The address that it went to. Null for keys without clients:read.' })
  to!: string | null
}

@ObjectType(implementing('A mail to the client could not be sent, or came back.'))
export class EmailFailed extends TicketEventObject {
  @Field(() => String, { nullable: true, description: 'The address that it was for. Null for keys without clients:read.' })
  to!: string | null

  @Field(() => String, { nullable: true, description: "Why, in the mail server's words, which tell the address. Null for keys without clients:read." })
  reason!: string | null
}

@ObjectType(implementing('A mail to the client was held back on purpose.'))
export class EmailSuppressed extends TicketEventObject {
  @Field(() => String, { nullable: true, description: 'The address that it was for. Null for keys without clients:read.' })
  to!: string | null

  @Field(() => String, { nullable: true, description: 'Why. Null for keys without clients:read.' })
  reason!: string | null
}

/** The concrete types by their stored name; the schema must be told of them, since no field names them. */
export const EVENT_TYPES = {
  TicketCreated,
  CommentAdded,
  CommentEdited,
  CommentRemoved,
  CommentMadeInternal,
  StatusChanged,
  PriorityChanged,
  CategoryChanged,
  AssigneeChanged,
  TitleChanged,
  Snoozed,
  TaskLinked,
  TaskUnlinked,
  TaskClosed,
  TaskReopened,
  LinkRotated,
  LinkRevoked,
  TicketMerged,
  TicketUnmerged,
  EmailSent,
  EmailFailed,
  EmailSuppressed,
}
