import type { ListVariables } from './ticket-pages'

/** Where the whole list is to be had as CSV. */
export function csvPath({ filter, orderBy }: ListVariables) {
  const params = new URLSearchParams({ filter: JSON.stringify(filter), orderBy: JSON.stringify(orderBy) })
  return `/tickets.csv?${params}`
}
