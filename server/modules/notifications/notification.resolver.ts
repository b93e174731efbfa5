import { GraphQLError } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql'
import { ForwardPageArgs, pageComplexity, type Page } from '../../graphql/connection.js'
import type { RequestContext } from '../../graphql/context.js'
import { payload } from '../../graphql/user-error.js'
import { taskById } from '../tasks/task.loaders.js'
import { TaskObject } from '../tasks/task.object.js'
import { authorOf, CommentAuthor } from '../tickets/events/author.js'
import { ticketById } from '../tickets/ticket.loaders.js'
import { TicketObject } from '../tickets/ticket.object.js'
import { changedNotifications } from './changed-notifications.js'
import { markNotificationsRead } from './commands/mark-read.js'
import { notificationById } from './notification.loaders.js'
import { NotificationConnection, NotificationObject } from './notification.object.js'
import { NotificationChanged, NotificationsMarkReadPayload } from './notification.payloads.js'
import { countUnread } from './queries/count-unread.js'
import { listNotifications } from './queries/list-notifications.js'

/** How many of those that were read at once come back with the answer. */
const MOST_ANSWERED = 200

@Resolver(() => NotificationObject)
export class NotificationResolver {
  @Query(() => NotificationConnection, { description: "Operators: their own notifications, newest first. Empty for everyone else.", complexity: pageComplexity })
  notifications(@Args(() => ForwardPageArgs) args: ForwardPageArgs, @Ctx() context: RequestContext): Promise<Page<NotificationObject>> {
    return listNotifications(context, args)
  }

  @Query(() => Int, { description: 'Operators: how many of their notifications they have not read, counted up to 100. 0 for everyone else.' })
  unreadNotificationCount(@Ctx() context: RequestContext): Promise<number> {
    return countUnread(context)
  }

  @Mutation(() => NotificationsMarkReadPayload, { description: 'Operators: marks notifications of theirs as read. What is read already stays so.' })
  notificationsMarkRead(
    @Arg('notificationIds', () => [ID], { nullable: true, description: 'Which of them; all, unless given.' }) notificationIds: string[] | null,
    @Ctx() context: RequestContext,
  ): Promise<NotificationsMarkReadPayload> {
    return payload({ notifications: [], unreadCount: 0 }, null, async () => {
      const read = await markNotificationsRead(context, notificationIds ?? null)
      const found = await context.loader(notificationById).loadMany(read.slice(0, MOST_ANSWERED))
      return { notifications: found.filter((one): one is NotificationObject => one instanceof NotificationObject), unreadCount: await countUnread(context) }
    })
  }

  @FieldResolver(() => CommentAuthor, { nullable: true, description: 'Who did it. Null when it happened by itself.' })
  actor(@Root() { actorKind, actorId }: NotificationObject, @Ctx() context: RequestContext): Promise<typeof CommentAuthor | null> {
    return authorOf(context, actorKind, actorId)
  }

  @FieldResolver(() => TicketObject, { nullable: true, description: 'The ticket that it is about, as it is now. Null when it is about a task.' })
  async ticket(@Root() { ticketId }: NotificationObject, @Ctx() context: RequestContext): Promise<TicketObject | null> {
    return ticketId ? context.loader(ticketById).load(ticketId) : null
  }

  @FieldResolver(() => TaskObject, { nullable: true, description: 'The task that it is about, as it is now. Null when it is about a ticket.' })
  async task(@Root() { taskId }: NotificationObject, @Ctx() context: RequestContext): Promise<TaskObject | null> {
    return taskId ? context.loader(taskById).load(taskId) : null
  }
}

@Resolver(() => NotificationChanged)
export class NotificationChangedResolver {
  @Subscription(() => NotificationChanged, {
    description: 'Operators: their own notifications, as they are written and as they are read, also in another tab; of many at once the newest 200.',
    subscribe: ({ context }) => changedNotifications(context as RequestContext),
  })
  notificationChanged(@Root() change: NotificationChanged): NotificationChanged {
    return change
  }

  @FieldResolver(() => NotificationObject, { description: 'The notification as it is now.' })
  async notification(@Root() { notificationId }: NotificationChanged, @Ctx() context: RequestContext): Promise<NotificationObject> {
    const notification = await context.loader(notificationById).load(notificationId)
    if (!notification) throw new GraphQLError('The notification is no longer visible.', { extensions: { code: 'NOT_FOUND' } })
    return notification
  }

  @FieldResolver(() => Int, { description: 'How many are unread now, counted up to 100.' })
  unreadCount(@Root() _change: NotificationChanged, @Ctx() context: RequestContext): Promise<number> {
    return countUnread(context)
  }
}
