import { Repeater } from '@graphql-yoga/subscription'
import type { RequestContext } from '../../graphql/context.js'
import { offer } from '../../graphql/offer.js'
import { NotificationChanged } from './notification.payloads.js'
import { notificationsVisibleTo } from './notification.policy.js'

/** Of those that are read at once, the lists of other tabs show no more; all of many hundreds would be more than a subscriber takes. */
const MOST_AT_ONCE = 200

/** The operator's notifications that are written or read from now on, as far as the viewer of each moment may see them. */
export function changedNotifications(context: RequestContext): Repeater<NotificationChanged> {
  return new Repeater<NotificationChanged>(async (push, stop) => {
    const unsubscribe = context.services.notificationFeed.subscribe((batch) => {
      const own = batch.filter((change) => notificationsVisibleTo(context.currentViewer()).includes(change))
      for (const { id } of own.slice(-MOST_AT_ONCE)) offer(push, stop, Object.assign(new NotificationChanged(), { notificationId: id }))
    })
    await stop
    unsubscribe()
  })
}
