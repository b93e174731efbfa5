import { graphql } from '../../gql'

/** Who is signed in; the panel watches the answer, and shows the login once it is nobody. */
export const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      __typename
      ... on Operator {
        id
        name
        role
        ...Preferences_operator
      }
    }
  }
`)
