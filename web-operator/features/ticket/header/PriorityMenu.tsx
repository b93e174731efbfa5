import { useMutation } from '@apollo/client/react'
import { Select } from '@mantine/core'
import { englishTexts } from '../../../../web-shared/ticket/texts'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import type { TicketPriority } from '../../../gql/graphql'
import { showFailure } from '../show-failure'

export const PrioritySelect_ticket = graphql(`
  fragment PrioritySelect_ticket on Ticket {
    id
    priority
  }
`)

const SetPriorityMutation = graphql(`
  mutation TicketSetPriority($ticketId: ID!, $priority: TicketPriority!) {
    ticketUpdate(ticketId: $ticketId, input: { priority: $priority }) {
      __typename
      ticket {
        __typename
        id
        priority
      }
      userErrors {
        message
      }
    }
  }
`)

const order: readonly TicketPriority[] = ['URGENT', 'HIGH', 'NORMAL', 'LOW']

/** The ticket's priority, changed in place. */
export function PrioritySelect(props: { ticket: FragmentType<typeof PrioritySelect_ticket> }) {
  const ticket = readFragment(PrioritySelect_ticket, props.ticket)
  const [setPriority] = useMutation(SetPriorityMutation)

  async function choose(priority: TicketPriority | null) {
    if (!priority) return
    try {
      const { data } = await setPriority({
        variables: { ticketId: ticket.id, priority },
        optimisticResponse: {
          ticketUpdate: { __typename: 'TicketUpdatePayload', ticket: { __typename: 'Ticket', id: ticket.id, priority }, userErrors: [] },
        },
      })
      const userError = data?.ticketUpdate.userErrors[0]
      if (userError) showFailure('The priority was not changed', userError)
    } catch (error) {
      showFailure('The priority was not changed', error)
    }
  }

  return (
    <Select
      label="Priority"
      size="sm"
      allowDeselect={false}
      data={order.map(value => ({ value, label: englishTexts.priority[value] }))}
      value={ticket.priority}
      onChange={choose}
    />
  )
}
