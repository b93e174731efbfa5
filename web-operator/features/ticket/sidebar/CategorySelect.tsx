import { useMutation } from '@apollo/client/react'
import { Select } from '@mantine/core'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { showFailure } from '../show-failure'

export const CategorySelect_ticket = graphql(`
  fragment CategorySelect_ticket on Ticket {
    id
    category {
      id
      name
    }
    desk {
      id
      categories {
        id
        name
      }
    }
  }
`)

const SetCategoryMutation = graphql(`
  mutation TicketSetCategory($ticketId: ID!, $categoryId: ID) {
    ticketUpdate(ticketId: $ticketId, input: { categoryId: $categoryId }) {
      __typename
      ticket {
        __typename
        id
        category {
          __typename
          id
          name
        }
      }
      userErrors {
        message
      }
    }
  }
`)

/** The ticket's category, changed in place. */
export function CategorySelect(props: { ticket: FragmentType<typeof CategorySelect_ticket> }) {
  const ticket = readFragment(CategorySelect_ticket, props.ticket)
  const [setCategory] = useMutation(SetCategoryMutation)
  const offered = ticket.desk?.categories ?? []
  // An archived category stays on its old tickets, and is not offered to others.
  const categories = ticket.category && !offered.some(({ id }) => id === ticket.category?.id) ? [ticket.category, ...offered] : offered

  async function choose(categoryId: string | null) {
    const category = categories.find(({ id }) => id === categoryId) ?? null
    try {
      const { data } = await setCategory({
        variables: { ticketId: ticket.id, categoryId },
        optimisticResponse: {
          ticketUpdate: {
            __typename: 'TicketUpdatePayload',
            ticket: { __typename: 'Ticket', id: ticket.id, category: category && { __typename: 'Category', id: category.id, name: category.name } },
            userErrors: [],
          },
        },
      })
      const userError = data?.ticketUpdate.userErrors[0]
      if (userError) showFailure('The category was not changed', userError)
    } catch (error) {
      showFailure('The category was not changed', error)
    }
  }

  return (
    <Select
      label="Category"
      placeholder="None"
      size="sm"
      clearable
      allowDeselect={false}
      searchable={categories.length > 8}
      data={categories.map(({ id, name }) => ({ value: id, label: name }))}
      value={ticket.category?.id ?? null}
      onChange={choose}
    />
  )
}
