import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core'
import { graphql } from '../../../gql'

export const DesksQuery = graphql(`
  query SettingsDesks {
    viewer {
      __typename
      ... on Operator {
        id
      }
    }
    desks {
      id
      ...DeskTable_desk
    }
    operators {
      id
      ...MemberChoice_operator
    }
  }
`)

export type DesksData = ResultOf<typeof DesksQuery>

export const DeskQuery = graphql(`
  query SettingsDesk($deskId: ID!) {
    viewer {
      __typename
      ... on Operator {
        id
      }
    }
    desk(id: $deskId) {
      id
      name
      viewerCanConfigure
      ...DeskForm_desk
      ...CategoryList_desk
    }
    operators {
      id
      ...MemberChoice_operator
    }
  }
`)

export type DeskData = ResultOf<typeof DeskQuery>
export type DeskVariables = VariablesOf<typeof DeskQuery>
