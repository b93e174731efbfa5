import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core'
import { graphql } from '../../../gql'

export const DeskEmailsQuery = graphql(`
  query SettingsDeskEmails($deskId: ID!) {
    desk(id: $deskId) {
      id
      name
      viewerCanConfigure
      ...EmailTemplates_desk
    }
  }
`)

export type DeskEmailsData = ResultOf<typeof DeskEmailsQuery>
export type DeskEmailsVariables = VariablesOf<typeof DeskEmailsQuery>
