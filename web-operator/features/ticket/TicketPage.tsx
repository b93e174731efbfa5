import { useReadQuery, type PreloadedQueryRef } from '@apollo/client/react'
import { Button, Drawer, Text, Title } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useState } from 'react'
import { Link } from 'react-router'
import { Message } from '../../frame/Message'
import { usePageTitle } from '../../frame/usePageTitle'
import { TicketComposer } from './composer/TicketComposer'
import { TicketConversation } from './TicketConversation'
import { Sidebar } from './sidebar/Sidebar'
import type { TicketPageData, TicketPageVariables } from './ticket-page-query'
import { TicketHeader } from './TicketHeader'
import styles from './TicketPage.module.css'
import { useTicketEvents } from './useTicketEvents'

interface Props { queryRef: PreloadedQueryRef<TicketPageData, TicketPageVariables>; number: string; operatorId: string }

/** One ticket: the conversation and the composer on the left, what is known about it on the right. */
export function TicketPage({ queryRef, number, operatorId }: Props) {
  const { data } = useReadQuery(queryRef)
  const ticket = data.ticketByNumber
  usePageTitle(ticket ? `${ticket.number} ${ticket.title}` : 'Not found')
  if (!ticket) return <NoTicket number={number} />
  return <TicketScreen key={ticket.id} ticket={ticket} operators={data.operators} operatorId={operatorId} />
}

interface ScreenProps { ticket: NonNullable<TicketPageData['ticketByNumber']>; operators: TicketPageData['operators']; operatorId: string }

function TicketScreen({ ticket, operators, operatorId }: ScreenProps) {
  const wide = useMediaQuery('(min-width: 1180px)', true, { getInitialValueInEffect: false })
  const [details, setDetails] = useState(wide)
  const [sent, setSent] = useState(0)
  useTicketEvents(ticket.id, ticket.eventCursor)

  const sidebar = <Sidebar ticket={ticket} operators={operators} />
  return (
    <main className={styles.page} data-details={(wide && details) || undefined}>
      <div className={styles.main}>
        <TicketHeader ticket={ticket} detailsShown={details} onToggleDetails={() => setDetails(!details)} />
        <TicketConversation ticket={ticket} sent={sent} />
        <TicketComposer ticket={ticket} operatorId={operatorId} onSent={() => setSent(sent + 1)} />
      </div>
      {wide && details && <aside className={styles.details} aria-label="Details">{sidebar}</aside>}
      {!wide && <Drawer opened={details} onClose={() => setDetails(false)} position="right" size={360} title="Details" closeButtonProps={{ 'aria-label': 'Close the details' }} styles={{ body: { padding: 0 } }}>{sidebar}</Drawer>}
    </main>
  )
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
