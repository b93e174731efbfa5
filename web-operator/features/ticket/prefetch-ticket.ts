import type { ApolloClient } from '@apollo/client'
import { TicketPageQuery } from './ticket-page-query'

/** Brings a ticket into the cache that is likely to be opened next. Nobody waits for it, so nobody hears when it fails. */
export function prefetchTicket(client: ApolloClient, number: string) {
  client.query({ query: TicketPageQuery, variables: { number } }).catch(() => {})
}
