import { useMutation } from '@apollo/client/react'
import { PriorityBadge } from '../../../../web-shared/ticket/PriorityBadge'
import { englishTexts } from '../../../../web-shared/ticket/texts'
import { undoOffers } from '../../../frame/undo-offers'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import type { TicketPriority } from '../../../gql/graphql'
import { makeChange } from '../make-change'
import { BadgeMenu } from './BadgeMenu'

export const PriorityMenu_ticket = graphql(`
  fragment PriorityMenu_ticket on Ticket {
    id
    priority
    availableActions
    ...PriorityBadge_ticket
  }
`)

const SetPriorityMutation = graphql(`
  mutation TicketSetPriority($ticketId: ID!, $priority: TicketPriority!) {
    ticketUpdate(ticketId: $ticketId, input: { priority: $priority }) {
      __typename
      changeId
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
export function PriorityMenu(props: { ticket: FragmentType<typeof PriorityMenu_ticket> }) {
  const ticket = readFragment(PriorityMenu_ticket, props.ticket)
  const { id, priority } = ticket
  const [setPriority] = useMutation(SetPriorityMutation)
  const offered = ticket.availableActions.includes('ASSIGN') ? order : [priority]

  const choose = (next: TicketPriority) => void makeChange(async () => (await setPriority({
    variables: { ticketId: id, priority: next },
    optimisticResponse: {
      ticketUpdate: { __typename: 'TicketUpdatePayload', changeId: null, ticket: { __typename: 'Ticket', id, priority: next }, userErrors: [] },
    },
  })).data?.ticketUpdate, { failed: 'The priority was not changed', done: `Priority ${englishTexts.priority[next]}` }, undoOffers.add)

  return (
    <BadgeMenu
      label="Priority"
      command="priority"
      badge={<PriorityBadge ticket={ticket} />}
      value={priority}
      options={offered.map(value => ({ value, label: englishTexts.priority[value] }))}
      onChoose={choose}
    />
  )
}
