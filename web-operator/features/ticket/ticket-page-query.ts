import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core'
import { graphql } from '../../gql'

/** All that the screen of one ticket shows, in one request. `eventCursor` is where its live events begin. */
export const TicketPageQuery = graphql(`
  query TicketPage($number: String!) {
    viewer {
      __typename
      ... on Operator {
        id
      }
    }
    ticketByNumber(number: $number) {
      id
      number
      title
      eventCursor
      availableActions
      ...ReadMark_ticket
      ...AssigneeSelect_ticket
      ...TicketHeader_ticket
      ...TicketConversation_ticket
      ...TicketComposer_ticket
      ...TasksDoneNotice_ticket
      ...Sidebar_ticket
      ...TaskDialogs_ticket
    }
    operators {
      ...AssigneeSelect_operator
    }
  }
`)

export type TicketPageData = ResultOf<typeof TicketPageQuery>
export type TicketPageVariables = VariablesOf<typeof TicketPageQuery>
