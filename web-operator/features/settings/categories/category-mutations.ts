import { graphql } from '../../../gql'

export const CategoryList_desk = graphql(`
  fragment CategoryList_desk on Desk {
    id
    categories {
      id
      name
    }
    allCategories: categories(includeArchived: true) {
      id
      name
      archived
    }
  }
`)

export const CreateCategoryMutation = graphql(`
  mutation CategoryCreate($deskId: ID!, $input: CategoryInput!) {
    categoryCreate(deskId: $deskId, input: $input) {
      desk {
        ...CategoryList_desk
      }
      userErrors {
        message
      }
    }
  }
`)

export const RenameCategoryMutation = graphql(`
  mutation CategoryUpdate($categoryId: ID!, $input: CategoryInput!) {
    categoryUpdate(categoryId: $categoryId, input: $input) {
      desk {
        ...CategoryList_desk
      }
      userErrors {
        message
      }
    }
  }
`)

export const ArchiveCategoryMutation = graphql(`
  mutation CategoryArchive($categoryId: ID!) {
    categoryArchive(categoryId: $categoryId) {
      desk {
        ...CategoryList_desk
      }
      userErrors {
        message
      }
    }
  }
`)

export const RestoreCategoryMutation = graphql(`
  mutation CategoryRestore($categoryId: ID!) {
    categoryRestore(categoryId: $categoryId) {
      desk {
        ...CategoryList_desk
      }
      userErrors {
        message
      }
    }
  }
`)

export const OrderCategoriesMutation = graphql(`
  mutation DeskOrderCategories($deskId: ID!, $categoryIds: [ID!]!) {
    deskOrderCategories(deskId: $deskId, categoryIds: $categoryIds) {
      desk {
        ...CategoryList_desk
      }
      userErrors {
        message
      }
    }
  }
`)
