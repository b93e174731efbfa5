import { useMutation } from '@apollo/client/react'
import { Select } from '@mantine/core'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { showFailure } from '../show-failure'

export const AssigneeSelect_ticket = graphql(`
  fragment AssigneeSelect_ticket on Ticket {
    id
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
}

/** Who works on the ticket, changed in place. */
export function AssigneeSelect(props: Props) {
  const ticket = readFragment(AssigneeSelect_ticket, props.ticket)
  const operators = readFragment(AssigneeSelect_operator, props.operators)
  const [assign] = useMutation(AssignMutation)
  // One who left stays named on their old tickets, and is offered no new ones.
  const offered = operators.filter(({ id, active }) => active || id === ticket.assignee?.id)

  async function choose(operatorId: string | null) {
    const operator = offered.find(({ id }) => id === operatorId) ?? null
    try {
      const { data } = await assign({
        variables: { ticketId: ticket.id, operatorId },
        optimisticResponse: {
          ticketAssign: {
            __typename: 'TicketAssignPayload',
            ticket: { __typename: 'Ticket', id: ticket.id, assignee: operator && { __typename: 'Operator', id: operator.id, name: operator.name } },
            userErrors: [],
          },
        },
      })
      const userError = data?.ticketAssign.userErrors[0]
      if (userError) showFailure('The ticket was not assigned', userError)
    } catch (error) {
      showFailure('The ticket was not assigned', error)
    }
  }

  return (
    <Select
      label="Assignee"
      placeholder="Unassigned"
      size="sm"
      clearable
      allowDeselect={false}
      searchable
      data={offered.map(({ id, name }) => ({ value: id, label: name }))}
      value={ticket.assignee?.id ?? null}
      onChange={choose}
    />
  )
}
