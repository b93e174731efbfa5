import { useApolloClient } from '@apollo/client/react'
import { useTicketChanges } from '../../../../frame/ticket-changes'
import { graphql } from '../../../../gql'

const RelatedTicketsNowQuery = graphql(`
  query RelatedTicketsNow($taskId: ID!) {
    task(id: $taskId) {
      id
      ...RelatedTickets_task
    }
  }
`)

/** Asks anew how many tickets there are and how many of them wait, when tickets may have changed: a merge or a status is no event of the task. */
export function useRelatedTicketChanges(taskId: string) {
  const client = useApolloClient()
  useTicketChanges(() => {
    // The next change asks again.
    client.query({ query: RelatedTicketsNowQuery, variables: { taskId }, fetchPolicy: 'network-only' }).catch(() => {})
  })
}
