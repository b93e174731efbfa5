import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../../graphql/context.js'
import { authorOf, CommentAuthor } from '../../tickets/events/author.js'
import { ticketById } from '../../tickets/ticket.loaders.js'
import { TicketObject } from '../../tickets/ticket.object.js'
import { taskCommentById } from '../comments/task-comment.loaders.js'
import { TaskCommentObject } from '../comments/task-comment.object.js'
import { taskOf } from '../task.loaders.js'
import { TaskObject } from '../task.object.js'
import { TaskCommentAdded, TaskEventObject, TicketLinked, TicketUnlinked } from './task-event.object.js'

@Resolver(() => TaskEventObject)
export class TaskEventResolver {
  @FieldResolver(() => TaskObject, { description: 'The task that it happened to, as it is now.' })
  task(@Root() event: TaskEventObject, @Ctx() context: RequestContext): Promise<TaskObject> {
    return taskOf(context, event.taskId)
  }

  @FieldResolver(() => CommentAuthor, { nullable: true, description: 'Who did it. Null when it happened by itself or this viewer may not know them.' })
  actor(@Root() event: TaskEventObject, @Ctx() context: RequestContext): Promise<typeof CommentAuthor | null> {
    return authorOf(context, event.actorKind, event.actorId)
  }
}

@Resolver(() => TaskCommentAdded)
export class TaskCommentAddedResolver {
  @FieldResolver(() => TaskCommentObject, { nullable: true, description: 'The comment.' })
  comment(@Root() event: TaskCommentAdded, @Ctx() context: RequestContext): Promise<TaskCommentObject | null> {
    return context.loader(taskCommentById).load(event.commentId!)
  }
}

const TICKET = { nullable: true, description: 'The ticket, as it is now; one that was merged leads on. Null for who may not see it any more.' }

@Resolver(() => TicketLinked)
export class TicketLinkedResolver {
  @FieldResolver(() => TicketObject, TICKET)
  ticket(@Root() event: TicketLinked, @Ctx() context: RequestContext): Promise<TicketObject | null> {
    return context.loader(ticketById).load(event.ticketId!)
  }
}

@Resolver(() => TicketUnlinked)
export class TicketUnlinkedResolver {
  @FieldResolver(() => TicketObject, TICKET)
  ticket(@Root() event: TicketUnlinked, @Ctx() context: RequestContext): Promise<TicketObject | null> {
    return context.loader(ticketById).load(event.ticketId!)
  }
}
