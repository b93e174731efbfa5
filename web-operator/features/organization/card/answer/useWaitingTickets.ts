import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { graphql } from '../../../../gql'
import type { WaitingTicketsQuery as WaitingTicketsData } from '../../../../gql/graphql'

const WaitingTicketsQuery = graphql(`
  query WaitingTickets($taskId: ID!, $after: String) {
    tickets(
      first: 100
      after: $after
      filter: { taskId: $taskId, status: [OPEN, IN_PROGRESS, WAITING] }
      orderBy: { field: CREATED_AT, direction: ASC }
    ) {
      edges {
        node {
          id
          number
          title
          eventCursor
          availableActions
          openTaskCount
          readyToAnswer
          client {
            id
            name
            displayName
            email
          }
          desk {
            id
            name
            language
            mailboxAddress
          }
          tasks(first: 3) {
            id
            number
            title
            closed
          }
          comments(last: 1, visibility: PUBLIC) {
            edges {
              node {
                id
                fromSupport
                authorName
                createdAt
              }
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

export type WaitingTicket = WaitingTicketsData['tickets']['edges'][number]['node']

/** The tickets that wait for a task, a hundred at a time, the oldest first. */
export function useWaitingTickets(taskId: string) {
  const [after, setAfter] = useState<string | null>(null)
  // Not through the cache: there, an event cursor says what a ticket's screen has heard of.
  const { data, error, loading, refetch } = useQuery(WaitingTicketsQuery, { variables: { taskId, after }, fetchPolicy: 'no-cache', notifyOnNetworkStatusChange: true })
  const endCursor = data?.tickets.pageInfo.hasNextPage ? data.tickets.pageInfo.endCursor : null
  return {
    tickets: data?.tickets.edges.map(({ node }) => node),
    error,
    loading,
    retry: () => void refetch().catch(() => {}),
    /** Leads to the next ones; null when there are none. */
    next: endCursor ? () => setAfter(endCursor) : null,
  }
}
