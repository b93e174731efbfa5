import type { ApolloClient } from '@apollo/client'
import { useApolloClient, useQuery } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import { showFailure } from '../../../frame/show-failure'
import { graphql } from '../../../gql'

export const TicketTasksQuery = graphql(`
  query TicketTasks($ticketId: ID!, $after: String) {
    tasks(first: 100, after: $after, filter: { ticketId: $ticketId }, orderBy: { field: CREATED_AT, direction: ASC }) {
      edges {
        node {
          id
          number
          title
          closed
          ...TaskLine_task
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

async function readPage(client: ApolloClient, ticketId: string, after: string | null) {
  // Not into the cache: a list that is read anew would be short until its last page is there.
  const { data } = await client.query({ query: TicketTasksQuery, variables: { ticketId, after }, fetchPolicy: 'no-cache' })
  return data?.tasks ?? { edges: [], pageInfo: { hasNextPage: false, endCursor: null } }
}

async function readAll(client: ApolloClient, ticketId: string) {
  let { edges, pageInfo } = await readPage(client, ticketId, null)
  while (pageInfo.hasNextPage) {
    const next = await readPage(client, ticketId, pageInfo.endCursor)
    edges = [...edges, ...next.edges]
    pageInfo = next.pageInfo
  }
  return { edges, pageInfo }
}

/**
 * All tasks of a ticket, once they are asked for by `showAll`, and again when they are no more as many as the ticket has, `count`.
 * `rest` is what of them is not among the first, the open ones before the closed ones.
 */
export function useAllTasks(ticketId: string, first: readonly { id: string }[], count: number) {
  const client = useApolloClient()
  const [asked, setAsked] = useState(false)
  const { data } = useQuery(TicketTasksQuery, { variables: { ticketId }, fetchPolicy: 'cache-only', skip: !asked })
  const current = data?.tasks.edges.length === count

  useEffect(() => {
    if (!asked || current) return
    let outdated = false
    readAll(client, ticketId).then(tasks => {
      if (!outdated) client.cache.writeQuery({ query: TicketTasksQuery, variables: { ticketId }, data: { tasks } })
    }, (error: unknown) => {
      if (outdated) return
      setAsked(false)
      showFailure('The other tasks were not loaded', error)
    })
    return () => {
      outdated = true
    }
  }, [client, ticketId, asked, current, count])

  const known = new Set(first.map(({ id }) => id))
  const rest = (data?.tasks.edges ?? []).map(edge => edge.node).filter(({ id }) => !known.has(id))
  return {
    rest: [...rest.filter(({ closed }) => !closed), ...rest.filter(({ closed }) => closed)],
    reading: asked && !data,
    complete: data !== undefined,
    showAll: () => setAsked(true),
  }
}
