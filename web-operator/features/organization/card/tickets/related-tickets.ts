import type { ApolloCache, Reference } from '@apollo/client/cache'
import { pushedEdge, type StoredConnection, type StoredEdge } from '../../../../../web-shared/apollo/keyset-connection'
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

/** Puts a ticket that is in the cache already on top of what was paged in of a task's tickets, once; where nothing was, it comes with its page. */
export function addRelatedTicket(cache: ApolloCache, taskId: string, ticketId: string) {
  changeRelatedTickets(cache, taskId, ticketId, (others, added) => [added, ...others])
}

/** Takes a ticket out of what was paged in of a task's tickets, however often it is told. */
export function dropRelatedTicket(cache: ApolloCache, taskId: string, ticketId: string) {
  changeRelatedTickets(cache, taskId, ticketId, others => others)
}

function changeRelatedTickets(cache: ApolloCache, taskId: string, ticketId: string, edges: (others: readonly StoredEdge[], own: StoredEdge) => readonly StoredEdge[]) {
  const ref = cache.identify({ __typename: 'Ticket', id: ticketId })
  if (!ref) return
  cache.modify<{ tickets: StoredConnection }>({
    fields: {
      tickets(value, { storeFieldName, toReference }) {
        const existing = value as StoredConnection
        if (!storeFieldName.includes(`"taskId":"${taskId}"`)) return existing
        const others = existing.edges.filter(edge => edge.node.__ref !== ref)
        return { ...existing, edges: edges(others, pushedEdge('TicketEdge', toReference(ref) as Reference)) }
      },
    },
  })
}
