import type { ApolloClient } from '@apollo/client'
import { useApolloClient, useQuery } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import { graphql } from '../../../gql'
import { showFailure } from '../../../frame/show-failure'

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

/** Reads a page into the cache. Answers where the next one starts, null behind the last. */
async function readPage(client: ApolloClient, ticketId: string, after: string | null) {
  const { data } = await client.query({ query: TicketTasksQuery, variables: { ticketId, after }, fetchPolicy: 'network-only' })
  return data?.tasks.pageInfo.hasNextPage ? data.tasks.pageInfo.endCursor : null
}

/**
 * All tasks of a ticket, page by page into the cache, once they are asked for by `showAll`; and again when their number, `count`, has
 * become another one. `rest` is what of them is not among the first, the open ones before the closed ones.
 */
export function useAllTasks(ticketId: string, first: readonly { id: string }[], count: number) {
  const client = useApolloClient()
  const [state, setState] = useState<'first' | 'reading' | 'all'>('first')
  const asked = state !== 'first'
  const { data } = useQuery(TicketTasksQuery, { variables: { ticketId }, fetchPolicy: 'cache-only', skip: !asked })

  useEffect(() => {
    if (!asked) return
    let outdated = false
    async function readAll() {
      let cursor = await readPage(client, ticketId, null)
      while (cursor && !outdated) cursor = await readPage(client, ticketId, cursor)
      if (!outdated) setState('all')
    }
    readAll().catch((error: unknown) => {
      if (outdated) return
      setState('first')
      showFailure('The other tasks were not loaded', error)
    })
    return () => {
      outdated = true
    }
  }, [client, ticketId, asked, count])

  const known = new Set(first.map(({ id }) => id))
  const rest = (data?.tasks.edges ?? []).map(edge => edge.node).filter(({ id }) => !known.has(id))
  return { rest: [...rest.filter(({ closed }) => !closed), ...rest.filter(({ closed }) => closed)], state, showAll: () => setState('reading') }
}
