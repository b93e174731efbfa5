import type { ApolloCache, Reference } from '@apollo/client/cache'
import { pushedEdge, type StoredConnection } from '../../../web-shared/apollo/keyset-connection'

/** Puts an event that is in the cache already on top of its ticket's history, once, however often it arrives. */
export function addActivity(cache: ApolloCache, ticketId: string, event: { __typename: string; id: string }) {
  const ref = cache.identify(event)
  if (!ref) return
  cache.modify<{ activity: StoredConnection }>({
    id: cache.identify({ __typename: 'Ticket', id: ticketId }),
    fields: {
      activity(value, { toReference }) {
        const existing = value as StoredConnection
        if (existing.edges.some(edge => edge.node.__ref === ref)) return existing
        return { ...existing, edges: [pushedEdge('TicketEventEdge', toReference(ref) as Reference), ...existing.edges] }
      },
    },
  })
}
