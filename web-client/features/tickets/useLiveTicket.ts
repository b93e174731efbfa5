import { useSubscription } from '@apollo/client/react'
import { useState } from 'react'
import { addComment } from '../../../web-shared/apollo/add-comment'
import { graphql } from '../../gql'

const CommentArrived = graphql(`
  subscription CommentArrived($ticketId: ID!, $after: String) {
    commentAdded(ticketId: $ticketId, after: $after) {
      cursor
      comment {
        id
        createdAt
        ...CommentBubble_comment
      }
    }
  }
`)

const TicketHappened = graphql(`
  subscription TicketHappened($ticketId: ID!, $after: String) {
    ticketEvents(ticketId: $ticketId, after: $after) {
      id
      cursor
      ticket {
        id
        title
        ...StatusBadge_ticket
      }
    }
  }
`)

/** Keeps a ticket and its comments up to date: what was written since the ticket was loaded, then live. */
export function useLiveTicket(ticket: { id: string; eventCursor: string }) {
  // A later load must not start the subscriptions anew: they know better than the query how far they are.
  const [after] = useState(ticket.eventCursor)
  const variables = { ticketId: ticket.id, after }

  useSubscription(CommentArrived, {
    variables,
    ignoreResults: true,
    onData: ({ client, data: { data } }) => {
      if (data) addComment(client.cache, ticket.id, data.commentAdded.comment)
    },
  })
  useSubscription(TicketHappened, { variables, ignoreResults: true })
}
