import type { ApolloCache, ApolloClient } from '@apollo/client'
import { readRequestError } from '../../../web-shared/apollo/request-error'
import { graphql } from '../../gql'
import type { NotificationsMarkReadMutation } from '../../gql/graphql'
import { NotificationsQuery } from './notifications-query'
import { keepUnreadCount } from './unread-notifications'

const MarkReadMutation = graphql(`
  mutation NotificationsMarkRead($notificationIds: [ID!]) {
    notificationsMarkRead(notificationIds: $notificationIds) {
      __typename
      notifications {
        __typename
        id
        read
      }
      unreadCount
      userErrors {
        message
      }
    }
  }
`)

interface Asked {
  /** Those that are shown as read by it. */
  ids: readonly string[]
  /** All that the operator has, also those that are not loaded. */
  all?: boolean
  /** Shown before the answer is there, and taken back when there is none. */
  atOnce?: boolean
}

/** Marks notifications as read. Gives what stands against it, or null. */
export async function markNotificationsRead(client: ApolloClient, { ids, all = false, atOnce = false }: Asked): Promise<string | null> {
  const known = client.readQuery({ query: NotificationsQuery })?.unreadNotificationCount ?? 0
  try {
    const { data } = await client.mutate({
      mutation: MarkReadMutation,
      variables: { notificationIds: all ? null : [...ids] },
      optimisticResponse: atOnce ? answered(all ? 0 : Math.max(0, known - ids.length)) : undefined,
      update: (cache, { data: answer }) => showRead(cache, ids, answer),
    })
    return data?.notificationsMarkRead.userErrors[0]?.message ?? null
  } catch (error) {
    return readRequestError(error).message
  }
}

const answered = (unreadCount: number): NotificationsMarkReadMutation => ({
  notificationsMarkRead: { __typename: 'NotificationsMarkReadPayload', notifications: [], unreadCount, userErrors: [] },
})

/** The answer names only those that were unread until now, and no more than 200: all that were asked for are read. */
function showRead(cache: ApolloCache, ids: readonly string[], answer: NotificationsMarkReadMutation | null | undefined) {
  if (!answer || answer.notificationsMarkRead.userErrors.length > 0) return
  for (const id of ids) cache.modify<{ read: boolean }>({ id: cache.identify({ __typename: 'Notification', id }), fields: { read: () => true } })
  keepUnreadCount(cache, answer.notificationsMarkRead.unreadCount)
}
