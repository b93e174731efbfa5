import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core'
import { graphql } from '../../gql'

/** One page of the list. The viewer comes along so that an ended session shows itself at once. */
export const TicketListQuery = graphql(`
  query TicketList($filter: TicketFilter, $orderBy: TicketOrder, $after: String) {
    viewer {
      __typename
      ... on Operator {
        id
      }
    }
    tickets(first: 50, after: $after, filter: $filter, orderBy: $orderBy) {
      edges {
        cursor
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

export type TicketListData = ResultOf<typeof TicketListQuery>
export type TicketListVariables = VariablesOf<typeof TicketListQuery>
