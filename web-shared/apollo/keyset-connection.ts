import type { FieldPolicy, Reference } from '@apollo/client/cache'

/** An edge as the cache keeps it. */
export interface StoredEdge { __typename?: string; cursor?: string; node: Reference }

/**
 * The edge of something that was pushed. Its place in the list has no cursor, and needs none, since pages are read from
 * pageInfo's cursors; it is empty and not missing, because a query that selects it would else find the list incomplete.
 */
export const pushedEdge = (__typename: string, node: Reference): StoredEdge => ({ __typename, cursor: '', node })

/** A connection as the cache keeps it: every page read so far, as one. */
export interface StoredConnection {
  __typename?: string
  edges: readonly StoredEdge[]
  pageInfo?: { hasNextPage?: boolean; hasPreviousPage?: boolean; startCursor?: string | null; endCursor?: string | null }
  totalCount?: number
}

const without = (edges: readonly StoredEdge[], taken: readonly StoredEdge[]) => {
  const refs = new Set(taken.map(edge => edge.node.__ref))
  return edges.filter(edge => !refs.has(edge.node.__ref))
}

function append(existing: StoredConnection, incoming: StoredConnection): StoredConnection {
  return {
    ...existing,
    ...incoming,
    // A row can move between two pages while it is paged through; it is shown once, where it was.
    edges: [...existing.edges, ...without(incoming.edges, existing.edges)],
    pageInfo: {
      ...existing.pageInfo,
      endCursor: incoming.pageInfo?.endCursor ?? existing.pageInfo?.endCursor,
      hasNextPage: incoming.pageInfo?.hasNextPage,
    },
  }
}

function prepend(existing: StoredConnection, incoming: StoredConnection): StoredConnection {
  return {
    ...existing,
    ...incoming,
    edges: [...without(incoming.edges, existing.edges), ...existing.edges],
    pageInfo: {
      ...existing.pageInfo,
      startCursor: incoming.pageInfo?.startCursor ?? existing.pageInfo?.startCursor,
      hasPreviousPage: incoming.pageInfo?.hasPreviousPage,
    },
  }
}

/**
 * Keeps the pages of a keyset connection as one list, one list per value of `keyArgs`. `after` appends, `before` prepends,
 * neither starts anew. Queries select `edges { node }` and pageInfo: not `nodes`, and not an edge's `cursor`, which a pushed
 * edge lacks, so that a query asking for it would stop being answered by the cache.
 */
export function keysetConnection(keyArgs: string[] | false): FieldPolicy<StoredConnection> {
  return {
    keyArgs,
    merge(existing, incoming, { args }) {
      if (existing && args?.after) return append(existing, incoming)
      if (existing && args?.before) return prepend(existing, incoming)
      return incoming
    },
  }
}
