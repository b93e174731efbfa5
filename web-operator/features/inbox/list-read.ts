import { readFragment } from '../../gql'
import type { SortKeys } from './list-order'
import type { TicketListEdge, TicketListPage } from './ticket-list-query'
import { TicketRow_ticket } from './ticket-row-fragment'

/** A place in the list: which ticket, and where a search found its words. What the ticket is like is in the cache. */
export interface ListedTicket { id: string; number: string; matches: TicketListEdge['matches'] }

/** A list as far as it was read. */
export interface ListRead {
  tickets: readonly ListedTicket[]
  ids: ReadonlySet<string>
  endCursor: string | null
  hasMore: boolean
  /** The last ticket, as it was when it was read. */
  last: SortKeys | null
  /** No ticket of the first page had changed later than this when it was read; null for an empty list. */
  changedUntil: string | null
}

export const nothingRead: ListRead = { tickets: [], ids: new Set(), endCursor: null, hasMore: true, last: null, changedUntil: null }

const latest = (moments: string[]) => moments.reduce<string | null>((last, moment) => (last !== null && last > moment ? last : moment), null)

/** The list with one more page. */
export function withPage(read: ListRead, { tickets: { edges, pageInfo } }: TicketListPage): ListRead {
  const rows = readFragment(TicketRow_ticket, edges.map(edge => edge.node))
  // A row can move between two pages while they are read; it is shown once, where it was.
  const added = edges.flatMap(({ matches }, index) => {
    const row = rows[index]
    return row && !read.ids.has(row.id) ? [{ id: row.id, number: row.number, matches }] : []
  })
  return {
    tickets: [...read.tickets, ...added],
    ids: new Set([...read.ids, ...added.map(({ id }) => id)]),
    endCursor: pageInfo.endCursor ?? read.endCursor,
    hasMore: pageInfo.hasNextPage,
    last: rows.at(-1) ?? read.last,
    changedUntil: read.changedUntil ?? latest(rows.map(({ updatedAt }) => updatedAt)),
  }
}
