import type { ApolloCache } from '@apollo/client/cache'

/** Keeps how many notifications are unread, as the server last said. */
export function keepUnreadCount(cache: ApolloCache, count: number) {
  cache.modify<{ unreadNotificationCount: number }>({ fields: { unreadNotificationCount: () => count } })
}

// The server counts no further.
const mostCounted = 100

/** "3", or "99+". */
export const unreadText = (count: number) => (count < mostCounted ? String(count) : `${mostCounted - 1}+`)
