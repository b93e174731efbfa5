import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core'
import { graphql } from '../../../gql'

export const DeskWidgetQuery = graphql(`
  query SettingsDeskWidget($deskId: ID!) {
    desk(id: $deskId) {
      id
      name
      viewerCanConfigure
      ...WidgetSettings_desk
    }
  }
`)

export type DeskWidgetData = ResultOf<typeof DeskWidgetQuery>
export type DeskWidgetVariables = VariablesOf<typeof DeskWidgetQuery>
