import type { ApolloClient } from '@apollo/client'
import { TicketPageQuery } from './ticket-page-query'

/** Asks the server for a ticket anew and puts it into the cache, and so on the screen that shows it; what is there stays until then. */
export async function reloadTicket(client: ApolloClient, number: string) {
  await client.query({ query: TicketPageQuery, variables: { number }, fetchPolicy: 'network-only' }).catch(() => {})
}
