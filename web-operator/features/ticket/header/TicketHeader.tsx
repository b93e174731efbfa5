import { ActionIcon } from '@mantine/core'
import { PanelRight } from 'lucide-react'
import { Breadcrumb } from '../../../frame/Breadcrumb'
import { useBackToList } from '../../../frame/useBackToList'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { KeyTooltip } from '../../../keys/KeyTooltip'
import { useCommand } from '../../../keys/useCommand'
import { PresenceNotice } from '../presence/PresenceNotice'
import { PriorityMenu } from './PriorityMenu'
import { SequenceNav } from './SequenceNav'
import { SnoozeMenu } from './SnoozeMenu'
import { StatusActions } from './StatusActions'
import { StatusMenu } from './StatusMenu'
import styles from './TicketHeader.module.css'
import { TicketMenu } from './TicketMenu'
import { TicketTitle } from './TicketTitle'

export const TicketHeader_ticket = graphql(`
  fragment TicketHeader_ticket on Ticket {
    id
    number
    ...TicketTitle_ticket
    ...StatusMenu_ticket
    ...PriorityMenu_ticket
    ...StatusActions_ticket
    ...SnoozeMenu_ticket
    ...TicketMenu_ticket
  }
`)

interface Props { ticket: FragmentType<typeof TicketHeader_ticket>; operatorId: string; detailsShown: boolean; onToggleDetails: () => void }

/** The way back to the list and through it, the title, the badges and what can be done with the ticket now. */
export function TicketHeader({ operatorId, detailsShown, onToggleDetails, ...props }: Props) {
  const ticket = readFragment(TicketHeader_ticket, props.ticket)
  const back = useBackToList()
  useCommand('back', back.goBack)

  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <Breadcrumb label="Tickets" back={back}>{ticket.number}</Breadcrumb>
        <SequenceNav number={ticket.number} />
      </div>
      <TicketTitle ticket={ticket} />
      <div className={styles.line}>
        <div className={styles.badges}>
          <StatusMenu ticket={ticket} />
          <PriorityMenu ticket={ticket} />
          <PresenceNotice ticketId={ticket.id} operatorId={operatorId} />
        </div>
        <div className={styles.actions}>
          <StatusActions ticket={ticket} />
          <SnoozeMenu ticket={ticket} />
          <TicketMenu ticket={ticket} operatorId={operatorId} />
          <KeyTooltip command="rightPane">
            <ActionIcon variant="default" size={30} aria-label={detailsShown ? 'Hide details' : 'Show details'} aria-expanded={detailsShown} onClick={onToggleDetails}><PanelRight size={16} /></ActionIcon>
          </KeyTooltip>
        </div>
      </div>
    </header>
  )
}
