import type { ResultOf } from '@graphql-typed-document-node/core'
import { graphql } from '../../../gql'

export const OperatorsQuery = graphql(`
  query SettingsOperators {
    viewer {
      __typename
      ... on Operator {
        id
      }
    }
    operators {
      id
      name
      email
      ...OperatorTable_operator
      ...OperatorForm_operator
      ...OperatorAccess_operator
    }
    desks {
      id
      ...DeskChoice_desk
    }
  }
`)

export type OperatorsData = ResultOf<typeof OperatorsQuery>
