import type { ApolloCache, Reference } from '@apollo/client/cache'
import { pushedEdge, type StoredConnection } from '../../../web-shared/apollo/keyset-connection'

/**
 * Puts a notification that is in the cache already at its place in time, newest first. One that has come before, with an earlier time, leaves
 * its old place.
 */
export function placeNotification(cache: ApolloCache, { id, at }: { id: string; at: string }) {
  const ref = cache.identify({ __typename: 'Notification', id })
  if (!ref) return
  cache.modify<{ notifications: StoredConnection }>({
    fields: {
      notifications(value, { readField, toReference }) {
        const existing = value as StoredConnection
        const others = existing.edges.filter(edge => edge.node.__ref !== ref)
        const earlier = others.findIndex(other => String(readField('at', other.node) ?? '') <= at)
        // Older than all that were read: it comes with its page.
        if (earlier === -1 && existing.pageInfo?.hasNextPage && others.length === existing.edges.length) return existing
        const place = earlier === -1 ? others.length : earlier
        const edge = pushedEdge('NotificationEdge', toReference(ref) as Reference)
        return { ...existing, edges: [...others.slice(0, place), edge, ...others.slice(place)] }
      },
    },
  })
}
