import type { ApolloCache } from '@apollo/client/cache'
import type { StoredConnection } from './keyset-connection'

/**
 * Takes a comment out of its ticket's list, and what it said out of the cache. The answer to the mutation that removed it and the
 * push both come here, in either order and any number of times: it is counted off once.
 */
export function removeComment(cache: ApolloCache, ticketId: string, commentId: string) {
  const ref = cache.identify({ __typename: 'Comment', id: commentId })
  cache.modify<{ comments: StoredConnection }>({
    id: cache.identify({ __typename: 'Ticket', id: ticketId }),
    fields: {
      comments(value) {
        const existing = value as StoredConnection
        const edges = existing.edges.filter(edge => edge.node.__ref !== ref)
        if (edges.length === existing.edges.length) return existing
        return { ...existing, edges, ...(existing.totalCount === undefined ? {} : { totalCount: existing.totalCount - 1 }) }
      },
    },
  })
  // Emptied and not evicted: a list that still names it, as the activity history does, would else be asked for anew.
  cache.modify<{ body: string; bodyHtml: string; quotedHtml: string | null; attachments: unknown[]; revisions: unknown[] }>({
    id: ref,
    fields: { body: () => '', bodyHtml: () => '', quotedHtml: () => null, attachments: () => [], revisions: () => [] },
  })
}
