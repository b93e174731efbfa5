import type { ResultOf } from '@graphql-typed-document-node/core'
import { graphql } from '../../../gql'

export const ProfileQuery = graphql(`
  query SettingsProfile {
    viewer {
      __typename
      ... on Operator {
        id
        ...ProfileForm_operator
        ...PasswordForm_operator
      }
    }
  }
`)

export type ProfileData = ResultOf<typeof ProfileQuery>
