import { graphql } from '../../gql'

export const SavedViewCreateMutation = graphql(`
  mutation SavedViewCreate($input: SavedViewCreateInput!) {
    savedViewCreate(input: $input) {
      savedView {
        ...SavedView_view
      }
      userErrors {
        field
        message
      }
    }
  }
`)

export const SavedViewUpdateMutation = graphql(`
  mutation SavedViewUpdate($savedViewId: ID!, $input: SavedViewUpdateInput!) {
    savedViewUpdate(savedViewId: $savedViewId, input: $input) {
      savedView {
        ...SavedView_view
      }
      userErrors {
        field
        message
      }
    }
  }
`)

export const SavedViewDeleteMutation = graphql(`
  mutation SavedViewDelete($savedViewId: ID!) {
    savedViewDelete(savedViewId: $savedViewId) {
      savedViewId
      userErrors {
        message
      }
    }
  }
`)
