import type { ResultOf } from '@graphql-typed-document-node/core'
import { graphql } from '../../gql'

/** One page of it, oldest first. The cache keeps all pages as one. */
export const QuarantineQuery = graphql(`
  query Quarantine($after: String) {
    viewer {
      __typename
      ... on Operator {
        id
      }
    }
    quarantinedMails(after: $after) {
      edges {
        node {
          id
          ...QuarantinedMailRow_mail
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

export type QuarantineData = ResultOf<typeof QuarantineQuery>
