import type { ApolloCache, Reference } from '@apollo/client/cache'
import { pushedEdge, type StoredConnection } from './keyset-connection'

/** A comment that is in the cache already, because the result that carried it was written there. */
export interface ArrivedComment { __typename?: 'Comment'; id: string; createdAt: string }

/**
 * Puts a comment into its ticket's list, at its place in time. The answer to the mutation that wrote it and the push both
 * come here, in either order and any number of times: it is in the list once.
 */
export function addComment(cache: ApolloCache, ticketId: string, comment: ArrivedComment) {
  const ref = cache.identify({ __typename: 'Comment', id: comment.id })
  if (!ref) return
  cache.modify<{ comments: StoredConnection }>({
    id: cache.identify({ __typename: 'Ticket', id: ticketId }),
    fields: {
      comments(value, { readField, storeFieldName, toReference }) {
        const existing = value as StoredConnection
        // A list narrowed by visibility would have to ask whether the comment belongs; none is on a screen.
        if (storeFieldName.includes('"visibility"')) return existing
        // Later comments are still to be paged in, and this one comes with them.
        if (existing.pageInfo?.hasNextPage) return existing
        if (existing.edges.some(edge => edge.node.__ref === ref)) return existing

        const edge = pushedEdge('CommentEdge', toReference(ref) as Reference)
        const later = existing.edges.findIndex(other => String(readField('createdAt', other.node) ?? '') > comment.createdAt)
        const place = later === -1 ? existing.edges.length : later
        return {
          ...existing,
          edges: [...existing.edges.slice(0, place), edge, ...existing.edges.slice(place)],
          ...(existing.totalCount === undefined ? {} : { totalCount: existing.totalCount + 1 }),
        }
      },
    },
  })
}
