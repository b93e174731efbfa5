import { useApolloClient, useSubscription } from '@apollo/client/react'
import { useState } from 'react'
import { graphql } from '../../../gql'
import { addTaskActivity, addTaskComment } from './arrivals'
import { addRelatedTicket, dropRelatedTicket } from './tickets/related-tickets'

const TaskEventsSubscription = graphql(`
  subscription TaskEvents($taskId: ID!, $after: String) {
    taskEvents(taskId: $taskId, after: $after) {
      __typename
      id
      cursor
      ...TaskActivityEntry_event
      task {
        id
        updatedAt
        ...TaskChange_task
      }
      ... on TaskDescriptionChanged {
        task {
          id
          ...TaskDescription_task
        }
      }
      ... on TaskCommentAdded {
        comment {
          id
          ...TaskComments_comment
        }
      }
      ... on TicketLinked {
        task {
          id
          ...RelatedTickets_task
        }
        ticket {
          id
          ...RelatedTicket_ticket
        }
      }
      ... on TicketUnlinked {
        task {
          id
          ...RelatedTickets_task
        }
        ticket {
          id
        }
      }
    }
  }
`)

/**
 * Keeps an open card current. The task's fields come with every event and are written by the cache itself; its lists (comments,
 * history) change here. Begins where the query that loaded the task ended.
 */
export function useTaskEvents({ id: taskId, eventCursor }: { id: string; eventCursor: string }) {
  const client = useApolloClient()
  // The cursor in the cache moves with every event; the subscription must not begin anew each time.
  const [after] = useState(eventCursor)

  useSubscription(TaskEventsSubscription, {
    variables: { taskId, after },
    ignoreResults: true,
    onData({ data: { data } }) {
      const event = data?.taskEvents
      if (!event) return
      if (event.__typename === 'TaskCommentAdded' && event.comment) addTaskComment(client.cache, taskId, event.comment)
      if (event.__typename === 'TicketLinked' && event.ticket) addRelatedTicket(client.cache, taskId, event.ticket.id)
      if (event.__typename === 'TicketUnlinked' && event.ticket) dropRelatedTicket(client.cache, taskId, event.ticket.id)
      addTaskActivity(client.cache, taskId, event)
    },
  })
}
