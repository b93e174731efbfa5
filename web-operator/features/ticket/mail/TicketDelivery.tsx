import { useQuery } from '@apollo/client/react'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { DeliveryLine, DeliveryLine_delivery } from './DeliveryLine'
import { pollWhileQueued } from './poll-while-queued'

export const TicketDelivery_ticket = graphql(`
  fragment TicketDelivery_ticket on Ticket {
    id
    emailDelivery {
      id
      ...DeliveryLine_delivery
    }
  }
`)

const TicketDeliveryQuery = graphql(`
  query TicketDelivery($ticketId: ID!) {
    ticket(id: $ticketId) {
      ...TicketDelivery_ticket
    }
  }
`)

/** How the mail went that told the client of their new ticket. Nothing when there was none. */
export function TicketDelivery(props: { ticket: FragmentType<typeof TicketDelivery_ticket> }) {
  const { id, emailDelivery } = readFragment(TicketDelivery_ticket, props.ticket)
  useQuery(TicketDeliveryQuery, { variables: { ticketId: id }, ...pollWhileQueued(readFragment(DeliveryLine_delivery, emailDelivery)) })
  return emailDelivery && <DeliveryLine delivery={emailDelivery} subject="Confirmation" />
}
