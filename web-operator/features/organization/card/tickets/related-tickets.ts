import type { ApolloCache } from '@apollo/client/cache'
import type { StoredConnection } from '../../../../../web-shared/apollo/keyset-connection'
import { graphql } from '../../../../gql'

/** The tickets behind the first ones, which come with the card. By creation: an order that nothing moves while it is paged through. */
export const MoreRelatedTicketsQuery = graphql(`
  query MoreRelatedTickets($taskId: ID!, $after: String) {
    tickets(first: 50, after: $after, filter: { taskId: $taskId }, orderBy: { field: CREATED_AT, direction: DESC }) {
      edges {
        node {
          id
          ...RelatedTicket_ticket
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** Takes a ticket out of what was paged in of a task's tickets, however often it is told. */
export function dropRelatedTicket(cache: ApolloCache, taskId: string, ticketId: string) {
  const ref = cache.identify({ __typename: 'Ticket', id: ticketId })
  cache.modify<{ tickets: StoredConnection }>({
    fields: {
      tickets(value, { storeFieldName }) {
        const existing = value as StoredConnection
        if (!storeFieldName.includes(`"taskId":"${taskId}"`)) return existing
        return { ...existing, edges: existing.edges.filter(edge => edge.node.__ref !== ref) }
      },
    },
  })
}
