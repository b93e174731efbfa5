import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core'
import { graphql } from '../../../gql'

export const DeskMailboxQuery = graphql(`
  query SettingsDeskMailbox($deskId: ID!) {
    viewer {
      __typename
      ... on Operator {
        id
        email
      }
    }
    desk(id: $deskId) {
      id
      name
      viewerCanConfigure
      ...MailboxSettings_desk
    }
  }
`)

export type DeskMailboxData = ResultOf<typeof DeskMailboxQuery>
export type DeskMailboxVariables = VariablesOf<typeof DeskMailboxQuery>
