import { graphql } from '../../gql'

export const SavedView_view = graphql(`
  fragment SavedView_view on SavedView {
    id
    name
    shared
    mine
    filter
    orderBy {
      field
      direction
    }
    owner {
      id
      name
    }
    counts {
      total
      capped
    }
  }
`)

/** The operator's own views and those that others share, with how many tickets each holds now. */
export const SavedViewsQuery = graphql(`
  query SavedViews {
    savedViews {
      id
      ...SavedView_view
    }
  }
`)
