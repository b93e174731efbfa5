import { useSubscription } from '@apollo/client/react'
import { useEffect, useEffectEvent, useState } from 'react'
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
        fromSupport
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
        ...ReadMark_ticket
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
  /** A ticket was merged into another one; one of them is this ticket. */
  onMerged: (mergedNumber: string) => void
  /** What happens to the ticket is not told here any more: load it anew, and start again. */
  onLost: () => void
}

// How long the server may take to see that a public link leads to another ticket.
const patienceMilliseconds = 2_500

/** Keeps a ticket and its comments up to date: what happened since the ticket was loaded, then live. */
export function LiveTicket({ id, eventCursor, onMerged, onLost }: Props) {
  // A later load must not start the subscriptions anew: they know better than the query how far they are.
  const [variables] = useState({ ticketId: id, after: eventCursor })
  const [failed, setFailed] = useState(false)
  const lose = useEffectEvent(onLost)
  useEffect(() => {
    if (!failed) return
    const timer = setTimeout(lose, patienceMilliseconds)
    return () => clearTimeout(timer)
  }, [failed])

  useSubscription(CommentArrived, {
    variables,
    ignoreResults: true,
    onError: () => setFailed(true),
    onData: ({ client, data: { data } }) => {
      if (data) addComment(client.cache, id, data.commentAdded.comment)
    },
  })
  useSubscription(TicketHappened, {
    variables,
    ignoreResults: true,
    onError: () => setFailed(true),
    onData: ({ client, data: { data } }) => {
      const event = data?.ticketEvents
      if (event?.__typename === 'CommentRemoved') removeComment(client.cache, id, event.commentId)
      if (event?.__typename === 'TicketMerged') onMerged(event.fromNumber)
      if (event?.__typename === 'TicketUnmerged') onLost()
    },
  })
  return null
}
