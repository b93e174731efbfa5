import { useMutation } from '@apollo/client/react'
import { Select } from '@mantine/core'
import { undoOffers } from '../../../frame/undo-offers'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { useCommand } from '../../../keys/useCommand'
import { makeChange } from '../make-change'
import { useAskedOpen } from './useAskedOpen'

export const AssigneeSelect_ticket = graphql(`
  fragment AssigneeSelect_ticket on Ticket {
    id
    availableActions
    assignee {
      id
      name
    }
  }
`)

export const AssigneeSelect_operator = graphql(`
  fragment AssigneeSelect_operator on Operator {
    id
    name
    active
  }
`)

const AssignMutation = graphql(`
  mutation TicketAssign($ticketId: ID!, $operatorId: ID) {
    ticketAssign(ticketId: $ticketId, operatorId: $operatorId) {
      __typename
      changeId
      ticket {
        __typename
        id
        assignee {
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

interface Props {
  ticket: FragmentType<typeof AssigneeSelect_ticket>
  operators: readonly FragmentType<typeof AssigneeSelect_operator>[]
  operatorId: string
  asked: boolean
  onOpened: () => void
}

/** Who works on the ticket, changed in place. */
export function AssigneeSelect({ operatorId, asked, onOpened, ...props }: Props) {
  const ticket = readFragment(AssigneeSelect_ticket, props.ticket)
  const operators = readFragment(AssigneeSelect_operator, props.operators)
  const [assign] = useMutation(AssignMutation)
  const dropdown = useAskedOpen(asked, onOpened)
  const mayAssign = ticket.availableActions.includes('ASSIGN')
  // One who left stays named on their old tickets, and is offered no new ones.
  const offered = operators.filter(({ id, active }) => active || id === ticket.assignee?.id)

  function choose(to: string | null) {
    const operator = offered.find(({ id }) => id === to) ?? null
    if (to === (ticket.assignee?.id ?? null)) return
    void makeChange(async () => (await assign({
      variables: { ticketId: ticket.id, operatorId: to },
      optimisticResponse: {
        ticketAssign: {
          __typename: 'TicketAssignPayload',
          changeId: null,
          ticket: { __typename: 'Ticket', id: ticket.id, assignee: operator && { __typename: 'Operator', id: operator.id, name: operator.name } },
          userErrors: [],
        },
      },
    })).data?.ticketAssign, { failed: 'The ticket was not assigned', done: operator ? `Assigned to ${operator.name}` : 'Unassigned' }, undoOffers.add)
  }

  useCommand('assignMe', mayAssign && ticket.assignee?.id !== operatorId ? () => choose(operatorId) : null)

  return (
    <Select
      {...dropdown}
      label="Assignee"
      placeholder="Unassigned"
      size="sm"
      clearable
      allowDeselect={false}
      searchable
      disabled={!mayAssign}
      nothingFoundMessage="Nobody of that name"
      data={offered.map(({ id, name }) => ({ value: id, label: name }))}
      value={ticket.assignee?.id ?? null}
      onChange={choose}
    />
  )
}
