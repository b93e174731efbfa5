import sql from 'sql-template-tag'
import { Field, ID, ObjectType } from 'type-graphql'
import type { Actor } from '../../core/actor.js'
import { connectionTypes } from '../../graphql/connection.js'
import { DateTimeScalar } from '../../graphql/scalars.js'
import { NotificationKind } from './notification.enums.js'

@ObjectType('Notification', {
  description: 'Something that an operator is told in the panel. What happens to the same ticket or task once more before it was read is the same notification, with a later time.',
})
export class NotificationObject {
  @Field(() => ID, { description: 'Opaque.' })
  id!: string

  @Field(() => NotificationKind, { description: 'Why they are told.' })
  kind!: NotificationKind

  @Field(() => String, { description: 'The name of who did it, as it was then.' })
  actorName!: string

  @Field(() => DateTimeScalar, { description: 'When it happened, the last time.' })
  at!: string

  @Field(() => Boolean, { description: 'False until its operator has read it.' })
  read!: boolean

  actorKind!: Actor['kind']
  actorId!: string | null
  ticketId!: string | null
  taskId!: string | null
}

export const { ConnectionType: NotificationConnection } = connectionTypes<NotificationObject>('Notification', () => NotificationObject, 'notifications')

/** The columns of a notification, from `notification`. */
export const notificationColumns = sql`
  notification.id, notification.kind, notification.actor_kind as "actorKind", notification.actor_id as "actorId", notification.actor_name as "actorName",
  notification.created_at as at, notification.read_at is not null as read, notification.ticket_id as "ticketId", notification.task_id as "taskId"`

export function notificationObject(row: NotificationObject): NotificationObject {
  return Object.assign(new NotificationObject(), row)
}
