import { useMutation } from '@apollo/client/react'
import { Select } from '@mantine/core'
import { undoOffers } from '../../../frame/undo-offers'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { makeChange } from '../make-change'
import { useAskedOpen } from '../../../frame/useAskedOpen'

export const CategorySelect_ticket = graphql(`
  fragment CategorySelect_ticket on Ticket {
    id
    availableActions
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
      changeId
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

interface Props { ticket: FragmentType<typeof CategorySelect_ticket>; asked: boolean; onOpened: () => void }

/** The ticket's category, changed in place. */
export function CategorySelect({ asked, onOpened, ...props }: Props) {
  const ticket = readFragment(CategorySelect_ticket, props.ticket)
  const [setCategory] = useMutation(SetCategoryMutation)
  const dropdown = useAskedOpen(asked, onOpened)
  const offered = ticket.desk?.categories ?? []
  // An archived category stays on its old tickets, and is not offered to others.
  const categories = ticket.category && !offered.some(({ id }) => id === ticket.category?.id) ? [ticket.category, ...offered] : offered

  function choose(categoryId: string | null) {
    const category = categories.find(({ id }) => id === categoryId) ?? null
    if (categoryId === (ticket.category?.id ?? null)) return
    void makeChange(async () => (await setCategory({
      variables: { ticketId: ticket.id, categoryId },
      optimisticResponse: {
        ticketUpdate: {
          __typename: 'TicketUpdatePayload',
          changeId: null,
          ticket: { __typename: 'Ticket', id: ticket.id, category: category && { __typename: 'Category', id: category.id, name: category.name } },
          userErrors: [],
        },
      },
    })).data?.ticketUpdate, { failed: 'The category was not changed', done: category ? `Category ${category.name}` : 'No category' }, undoOffers.add)
  }

  return (
    <Select
      {...dropdown}
      label="Category"
      placeholder="None"
      size="sm"
      clearable
      allowDeselect={false}
      searchable={categories.length > 8}
      disabled={!ticket.availableActions.includes('ASSIGN')}
      data={categories.map(({ id, name }) => ({ value: id, label: name }))}
      value={ticket.category?.id ?? null}
      onChange={choose}
    />
  )
}
