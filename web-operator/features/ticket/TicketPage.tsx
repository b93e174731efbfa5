import { useReadQuery, type PreloadedQueryRef } from '@apollo/client/react'
import { Button, Text, Title } from '@mantine/core'
import { Link } from 'react-router'
import { Message } from '../../frame/Message'
import { usePageTitle } from '../../frame/usePageTitle'
import { MovedTicket } from './merge/MovedTicket'
import type { TicketPageData, TicketPageVariables } from './ticket-page-query'
import { TicketScreen } from './TicketScreen'

interface Props { queryRef: PreloadedQueryRef<TicketPageData, TicketPageVariables>; number: string; operatorId: string }

/** One ticket by its number; a number that was merged away leads on. */
export function TicketPage({ queryRef, number, operatorId }: Props) {
  const { data } = useReadQuery(queryRef)
  const ticket = data.ticketByNumber
  usePageTitle(ticket ? `${ticket.number} ${ticket.title}` : 'Not found')
  if (!ticket) return <NoTicket number={number} />
  if (ticket.number !== number) return <MovedTicket from={number} to={ticket.number} />
  return <TicketScreen key={ticket.id} ticket={ticket} operators={data.operators} operatorId={operatorId} />
}

function NoTicket({ number }: { number: string }) {
  return (
    <Message>
      <Title order={1} size="h3">There is no ticket {number}</Title>
      <Text c="dimmed">The number may be mistyped, or the ticket belongs to a desk that you are not a member of.</Text>
      <Button component={Link} to="/tickets?view=open">Go to the tickets</Button>
    </Message>
  )
}
