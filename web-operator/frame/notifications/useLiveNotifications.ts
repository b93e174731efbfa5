import { useSubscription } from '@apollo/client/react'
import { useState } from 'react'
import { graphql, readFragment } from '../../gql'
import { NotificationRow_notification } from './notification-row-fragment'
import { asText, notificationSentence } from './notification-sentence'
import { placeNotification } from './place-notification'
import { keepUnreadCount } from './unread-notifications'

const NotificationChangesSubscription = graphql(`
  subscription NotificationChanges {
    notificationChanged {
      unreadCount
      notification {
        id
        ...NotificationRow_notification
      }
    }
  }
`)

/** What is to be said aloud; a key of its own each time, for the same words may be news again. */
export interface Announcement { key: string; text: string }

/** Keeps list and count current with what is written, and with what is read in another tab. Gives the newest that is unread. */
export function useLiveNotifications(onChange: () => void): Announcement | null {
  const [newest, setNewest] = useState<Announcement | null>(null)
  useSubscription(NotificationChangesSubscription, {
    ignoreResults: true,
    onData({ client, data: { data } }) {
      if (!data) return
      const { unreadCount } = data.notificationChanged
      const notification = readFragment(NotificationRow_notification, data.notificationChanged.notification)
      keepUnreadCount(client.cache, unreadCount)
      placeNotification(client.cache, notification)
      onChange()
      if (!notification.read) setNewest({ key: `${notification.id} ${notification.at}`, text: asText(notificationSentence(notification)) })
    },
  })
  return newest
}
