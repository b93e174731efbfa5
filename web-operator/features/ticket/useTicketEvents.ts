import { useSubscription } from '@apollo/client/react'
import { useState } from 'react'
import { addComment } from '../../../web-shared/apollo/add-comment'
import { graphql } from '../../gql'
import { addActivity } from './add-activity'

const TicketEventsSubscription = graphql(`
  subscription TicketEvents($ticketId: ID!, $after: String) {
    ticketEvents(ticketId: $ticketId, after: $after) {
      __typename
      id
      cursor
      ...ActivityEntry_event
      ticket {
        id
        title
        updatedAt
        snoozedUntil
        publicUrl
        ...StatusBadge_ticket
        ...PriorityBadge_ticket
        ...StatusActions_ticket
        category {
          id
          name
        }
        assignee {
          id
          name
        }
        ...RelatedTasks_ticket
      }
      ... on CommentAdded {
        comment {
          id
          createdAt
          ...CommentBubble_comment
        }
      }
    }
  }
`)

/**
 * Keeps an open ticket current. The ticket's fields come with every event and are written by the cache itself; its lists
 * (comments, activity) grow here. Begins where the query that loaded the ticket ended.
 */
export function useTicketEvents(ticketId: string, eventCursor: string) {
  // The cursor in the cache moves with every event; the subscription must not begin anew each time.
  const [after] = useState(eventCursor)
  useSubscription(TicketEventsSubscription, {
    variables: { ticketId, after },
    ignoreResults: true,
    onData({ client: { cache }, data: { data } }) {
      const event = data?.ticketEvents
      if (!event) return
      if (event.__typename === 'CommentAdded' && event.comment) addComment(cache, ticketId, event.comment)
      addActivity(cache, ticketId, event)
      cache.modify({ id: cache.identify({ __typename: 'Ticket', id: ticketId }), fields: { eventCursor: () => event.cursor } })
    },
  })
}
