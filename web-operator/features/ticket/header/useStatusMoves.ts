import { useMutation } from '@apollo/client/react'
import { englishTexts } from '../../../../web-shared/ticket/texts'
import { warnOfOpenTasks } from '../../../frame/tasks/warn-of-open-tasks'
import { offerUndo } from '../../../frame/undo'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import type { TicketAction, TicketStatus } from '../../../gql/graphql'
import { makeChange } from '../make-change'

export const StatusMoves_ticket = graphql(`
  fragment StatusMoves_ticket on Ticket {
    id
    number
    status
    availableActions
    readyToAnswer
    openTaskCount
    tasks {
      id
      number
      title
      closed
    }
  }
`)

const SetStatusMutation = graphql(`
  mutation TicketSetStatus($ticketId: ID!, $status: TicketStatus!) {
    ticketSetStatus(ticketId: $ticketId, status: $status) {
      __typename
      changeId
      ticket {
        __typename
        id
        status
        availableActions
        readyToAnswer
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

// Their clients wait no more.
const finished: readonly TicketStatus[] = ['RESOLVED', 'CLOSED']

/** The statuses that the ticket can move to, and the move, which can be taken back. `can` says whether it is legal and nothing is under way. */
export function useStatusMoves(source: FragmentType<typeof StatusMoves_ticket>) {
  const ticket = readFragment(StatusMoves_ticket, source)
  const [setStatus, { loading }] = useMutation(SetStatusMutation)
  const reachable = moves.filter(({ action }) => ticket.availableActions.includes(action)).map(({ to }) => to)

  async function move(status: TicketStatus) {
    const { id, number, availableActions, readyToAnswer } = ticket
    const word = englishTexts.status[status].toLowerCase()
    const made = await makeChange(async () => (await setStatus({
      variables: { ticketId: id, status },
      optimisticResponse: {
        ticketSetStatus: {
          __typename: 'TicketSetStatusPayload',
          changeId: null,
          ticket: { __typename: 'Ticket', id, status, availableActions, readyToAnswer: readyToAnswer && !finished.includes(status) },
          userErrors: [],
        },
      },
    })).data?.ticketSetStatus, { failed: `${number} is not ${word}`, done: `${number} is ${word}` }, offerUndo)
    if (made && status === 'RESOLVED') warnOfOpenTasks([ticket])
  }

  return { status: ticket.status, reachable, move, moving: loading }
}
