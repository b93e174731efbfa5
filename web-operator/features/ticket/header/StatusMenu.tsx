import { useMutation } from '@apollo/client/react'
import { Select } from '@mantine/core'
import { englishTexts } from '../../../../web-shared/ticket/texts'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import type { TicketAction, TicketStatus } from '../../../gql/graphql'
import { showFailure } from '../show-failure'

export const StatusSelect_ticket = graphql(`
  fragment StatusSelect_ticket on Ticket {
    id
    status
    availableActions
  }
`)

const SetStatusMutation = graphql(`
  mutation TicketSetStatus($ticketId: ID!, $status: TicketStatus!) {
    ticketSetStatus(ticketId: $ticketId, status: $status) {
      __typename
      ticket {
        __typename
        id
        status
        availableActions
      }
      userErrors {
        message
      }
    }
  }
`)

/** Where each move leads; which of them are legal now, the server says. */
const moves: readonly { action: TicketAction; to: TicketStatus }[] = [
  { action: 'REOPEN', to: 'OPEN' },
  { action: 'START', to: 'IN_PROGRESS' },
  { action: 'WAIT', to: 'WAITING' },
  { action: 'RESOLVE', to: 'RESOLVED' },
  { action: 'CLOSE', to: 'CLOSED' },
]

/** The ticket's status, changed in place to one that it can move to. */
export function StatusSelect(props: { ticket: FragmentType<typeof StatusSelect_ticket> }) {
  const ticket = readFragment(StatusSelect_ticket, props.ticket)
  const [setStatus] = useMutation(SetStatusMutation)
  const reachable = moves.filter(({ action, to }) => to === ticket.status || ticket.availableActions.includes(action)).map(({ to }) => to)

  async function choose(status: TicketStatus | null) {
    if (!status || status === ticket.status) return
    try {
      const { data } = await setStatus({
        variables: { ticketId: ticket.id, status },
        optimisticResponse: {
          ticketSetStatus: {
            __typename: 'TicketSetStatusPayload',
            ticket: { __typename: 'Ticket', id: ticket.id, status, availableActions: ticket.availableActions },
            userErrors: [],
          },
        },
      })
      const userError = data?.ticketSetStatus.userErrors[0]
      if (userError) showFailure('The status was not changed', userError)
    } catch (error) {
      showFailure('The status was not changed', error)
    }
  }

  return (
    <Select
      label="Status"
      size="sm"
      allowDeselect={false}
      data={reachable.map(value => ({ value, label: englishTexts.status[value] }))}
      value={ticket.status}
      onChange={choose}
    />
  )
}
