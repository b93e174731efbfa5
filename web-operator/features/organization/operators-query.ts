import { graphql } from '../../gql'

/** Whom tasks can be given to, and who has some. */
export const TaskOperatorsQuery = graphql(`
  query TaskOperators {
    operators {
      id
      name
      active
    }
  }
`)
