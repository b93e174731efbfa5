import type { TicketFilter } from '../../gql/graphql'

// The export reads on page by page: in any order that a change can alter, a ticket that changes meanwhile could be passed over.
const orderBy = { field: 'CREATED_AT', direction: 'DESC' }

/** Where the whole list is to be had as CSV, the newest ticket first. */
export function csvPath(filter: TicketFilter) {
  const params = new URLSearchParams({ filter: JSON.stringify(filter), orderBy: JSON.stringify(orderBy) })
  return `/tickets.csv?${params}`
}
