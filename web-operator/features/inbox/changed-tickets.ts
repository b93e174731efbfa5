import type { ApolloClient } from '@apollo/client'
import { graphql, readFragment } from '../../gql'
import type { TicketFilter } from '../../gql/graphql'
import { TicketRow_ticket, writeRows } from './ticket-row-fragment'

const ChangedTicketsQuery = graphql(`
  query ChangedTickets($filter: TicketFilter, $after: String) {
    tickets(first: 100, after: $after, filter: $filter, orderBy: { field: UPDATED_AT, direction: DESC }) {
      edges {
        node {
          id
          ...TicketRow_ticket
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

const mostPages = 10

/** The tickets of a filter that changed last, at most a hundred after the cursor. The rows on the screen become current on the way. */
export async function changedTickets(client: ApolloClient, filter: TicketFilter, after?: string | null) {
  const { data } = await client.query({ query: ChangedTicketsQuery, variables: { filter, after }, fetchPolicy: 'no-cache' })
  const nodes = data?.tickets.edges.map(edge => edge.node) ?? []
  writeRows(client, nodes)
  const { hasNextPage = false, endCursor = null } = data?.tickets.pageInfo ?? {}
  return { tickets: readFragment(TicketRow_ticket, nodes), nextCursor: hasNextPage ? endCursor : null }
}

/** Makes the rows on the screen current after pushes were missed since a moment, whatever lists they are in. */
export async function catchUp(client: ApolloClient, missedSince: Date) {
  let after: string | null = null
  for (let page = 0; page < mostPages; page++) {
    const { tickets, nextCursor } = await changedTickets(client, { updatedFrom: missedSince.toISOString() }, after)
    after = nextCursor
    if (!after || tickets.length === 0) return
  }
}
