import type { ApolloCache, Reference } from '@apollo/client/cache'
import type { StoredConnection } from '../../../web-shared/apollo/keyset-connection'

/** Puts a new ticket first in the client's list, once, however often it arrives. */
export function addTicket(cache: ApolloCache, id: string) {
  const ref = cache.identify({ __typename: 'Ticket', id })
  if (!ref) return
  cache.modify<{ tickets: StoredConnection }>({
    fields: {
      tickets(value, { toReference }) {
        const existing = value as StoredConnection
        if (existing.edges.some(edge => edge.node.__ref === ref)) return existing
        return { ...existing, edges: [{ __typename: 'TicketEdge', node: toReference(ref) as Reference }, ...existing.edges] }
      },
    },
  })
}
