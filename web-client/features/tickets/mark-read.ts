import { graphql } from '../../gql'

/** What the client has read. The count of unread tickets comes back with it: the host's launcher shows it. */
export const MarkTicketRead = graphql(`
  mutation MarkTicketRead($ticketId: ID!, $cursor: String!) {
    ticketMarkRead(ticketId: $ticketId, cursor: $cursor) {
      ticket {
        id
        unread
        client {
          id
          unreadTicketCount
        }
      }
      userErrors {
        message
      }
    }
  }
`)
