import { useApolloClient, useSubscription } from '@apollo/client/react'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { addComment } from '../../../web-shared/apollo/add-comment'
import { removeComment } from '../../../web-shared/apollo/remove-comment'
import { graphql, readFragment } from '../../gql'
import { ActivityEntry_event } from './ActivityEntry'
import { activitySentence } from './activity-sentence'
import { addActivity } from './add-activity'
import { ConcurrentChanges } from './concurrent-changes'
import { useFollowMerge } from './merge/useFollowMerge'
import { reloadTicket } from './reload-ticket'

const TicketEventsSubscription = graphql(`
  subscription TicketEvents($ticketId: ID!, $after: String) {
    ticketEvents(ticketId: $ticketId, after: $after) {
      __typename
      id
      cursor
      at
      actorName
      actor {
        ... on Operator {
          id
        }
        ... on Client {
          id
        }
        ... on ApiKey {
          id
        }
      }
      ...ActivityEntry_event
      ticket {
        id
        number
        title
        updatedAt
        snoozedUntil
        publicUrl
        unread
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
          ...ConversationComment_comment
        }
      }
      ... on CommentEdited {
        comment {
          id
          ...ConversationComment_comment
        }
      }
      ... on CommentMadeInternal {
        comment {
          id
          ...ConversationComment_comment
        }
      }
      ... on CommentRemoved {
        commentId
      }
      ... on EmailSent {
        delivery {
          id
          ...DeliveryLine_delivery
        }
      }
      ... on EmailFailed {
        delivery {
          id
          ...DeliveryLine_delivery
        }
      }
      ... on EmailSuppressed {
        delivery {
          id
          ...DeliveryLine_delivery
        }
      }
      ... on TicketMerged {
        fromNumber
        intoNumber
      }
      ... on TicketUnmerged {
        fromNumber
        intoNumber
      }
    }
  }
`)

interface OpenTicket { id: string; number: string; eventCursor: string }

/**
 * Keeps an open ticket current. The ticket's fields come with every event and are written by the cache itself; its lists
 * (comments, activity) change here. Begins where the query that loaded the ticket ended. Goes along when the ticket is merged.
 */
export function useTicketEvents({ id: ticketId, number, eventCursor }: OpenTicket, operatorId: string) {
  const client = useApolloClient()
  // The cursor in the cache moves with every event; the subscription must not begin anew each time.
  const [after] = useState(eventCursor)
  const [changes] = useState(() => new ConcurrentChanges(operatorId))
  const follow = useFollowMerge(operatorId)

  useSubscription(TicketEventsSubscription, {
    variables: { ticketId, after },
    ignoreResults: true,
    onData({ data: { data } }) {
      const event = data?.ticketEvents
      if (!event) return
      const { cache } = client
      if (event.__typename === 'CommentAdded' && event.comment) addComment(cache, ticketId, event.comment)
      if (event.__typename === 'CommentRemoved') removeComment(cache, ticketId, event.commentId)
      addActivity(cache, ticketId, event)
      cache.modify({ id: cache.identify({ __typename: 'Ticket', id: ticketId }), fields: { eventCursor: () => event.cursor } })

      if (changes.overrules(event)) {
        const sentence = activitySentence(readFragment(ActivityEntry_event, event))
        notifications.show({ color: 'yellow', title: 'Changed after you', message: `${event.actorName} ${sentence} after you. That is what counts now.` })
      }
      if (event.__typename === 'TicketMerged' && event.ticket.id !== ticketId) {
        // Who merged it themselves is told by the merge.
        if (event.actor?.id !== operatorId) notifications.show({ message: `${event.actorName} merged ${event.fromNumber} into ${event.intoNumber}. What you were writing came along.` })
        void follow({ ticketId, number }, event.ticket)
      } else if (event.__typename === 'TicketMerged' || event.__typename === 'TicketUnmerged') {
        void reloadTicket(client, number)
      }
    },
  })
}
