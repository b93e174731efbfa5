import { useSubscription } from '@apollo/client/react'
import { useState } from 'react'
import { addComment } from '../../../web-shared/apollo/add-comment'
import { removeComment } from '../../../web-shared/apollo/remove-comment'
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
      __typename
      id
      cursor
      ticket {
        id
        title
        ...StatusBadge_ticket
      }
      ... on CommentEdited {
        comment {
          id
          ...CommentBubble_comment
        }
      }
      ... on CommentRemoved {
        commentId
      }
      ... on TicketMerged {
        fromNumber
      }
    }
  }
`)

interface Props {
  id: string
  eventCursor: string
  /** The ticket was merged, or a merge of it was undone. With the number of the ticket that is part of another one now, or null. */
  onMoved: (mergedNumber: string | null) => void
}

/** Keeps a ticket and its comments up to date: what happened since the ticket was loaded, then live. Shown under the ticket's ID as key. */
export function LiveTicket({ id, eventCursor, onMoved }: Props) {
  // A later load must not start the subscriptions anew: they know better than the query how far they are.
  const [after] = useState(eventCursor)
  const variables = { ticketId: id, after }

  useSubscription(CommentArrived, {
    variables,
    ignoreResults: true,
    onData: ({ client, data: { data } }) => {
      if (data) addComment(client.cache, id, data.commentAdded.comment)
    },
  })
  useSubscription(TicketHappened, {
    variables,
    ignoreResults: true,
    onData: ({ client, data: { data } }) => {
      const event = data?.ticketEvents
      if (event?.__typename === 'CommentRemoved') removeComment(client.cache, id, event.commentId)
      if (event?.__typename === 'TicketMerged') onMoved(event.fromNumber)
      if (event?.__typename === 'TicketUnmerged') onMoved(null)
    },
  })
  return null
}
