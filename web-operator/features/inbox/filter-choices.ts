import { graphql } from '../../gql'

/** What a list can be filtered by, and what its tickets can be changed to. */
export const FilterChoicesQuery = graphql(`
  query FilterChoices {
    operators {
      id
      name
      active
    }
    desks {
      id
      name
      categories(includeArchived: true) {
        id
        name
        archived
      }
    }
  }
`)
