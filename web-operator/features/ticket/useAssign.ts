import { useMutation } from '@apollo/client/react'
import { undoOffers } from '../../frame/undo-offers'
import { graphql } from '../../gql'
import { makeChange } from './make-change'

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

/** Gives a ticket to an operator, or to nobody. */
export function useAssign(ticketId: string) {
  const [assign] = useMutation(AssignMutation)
  return (operator: { id: string; name: string } | null) => makeChange(async () => (await assign({
    variables: { ticketId, operatorId: operator?.id ?? null },
    optimisticResponse: {
      ticketAssign: {
        __typename: 'TicketAssignPayload',
        changeId: null,
        ticket: { __typename: 'Ticket', id: ticketId, assignee: operator && { __typename: 'Operator', id: operator.id, name: operator.name } },
        userErrors: [],
      },
    },
  })).data?.ticketAssign, { failed: 'The ticket was not assigned', done: operator ? `Assigned to ${operator.name}` : 'Unassigned' }, undoOffers.add)
}
