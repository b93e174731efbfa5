import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Payload } from '../../graphql/user-error.js'
import { NotificationObject } from './notification.object.js'

@ObjectType({ description: 'What notificationsMarkRead answers.' })
export class NotificationsMarkReadPayload extends Payload {
  @Field(() => [NotificationObject], { description: 'Those that were read by it, as they are now; the newest 200.' })
  notifications!: NotificationObject[]

  @Field(() => Int, { description: 'How many are left unread, counted up to 100.' })
  unreadCount!: number
}

@ObjectType({ description: 'A push of Subscription.notificationChanged.' })
export class NotificationChanged {
  @Field(() => ID, { description: 'Which notification.' })
  notificationId!: string
}
