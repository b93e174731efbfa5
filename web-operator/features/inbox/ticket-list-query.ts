import type { ResultOf } from '@graphql-typed-document-node/core'
import { graphql } from '../../gql'

/** One page of the list. The viewer comes along so that an ended session shows itself at once. */
export const TicketListQuery = graphql(`
  query TicketList($filter: TicketFilter, $orderBy: TicketOrder, $after: String, $first: Int) {
    viewer {
      __typename
      ... on Operator {
        id
      }
    }
    tickets(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      edges {
        matches {
          field
          fragments {
            text
            matched
          }
        }
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

export type TicketListPage = ResultOf<typeof TicketListQuery>
export type TicketListEdge = TicketListPage['tickets']['edges'][number]

/** Tells the panel that nobody is signed in any more; it watches `viewer`. */
export const NobodyQuery = graphql(`
  query Nobody {
    viewer {
      __typename
    }
  }
`)
