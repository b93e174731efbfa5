import { ActionIcon, Tooltip } from '@mantine/core'
import { ChevronRight, PanelRight } from 'lucide-react'
import { PriorityBadge } from '../../../web-shared/ticket/PriorityBadge'
import { StatusBadge } from '../../../web-shared/ticket/StatusBadge'
import { useArrivalFocus } from '../../frame/useArrivalFocus'
import { graphql, readFragment, type FragmentType } from '../../gql'
import { BackToList } from './BackToList'
import { StatusActions } from './StatusActions'
import styles from './TicketHeader.module.css'

export const TicketHeader_ticket = graphql(`
  fragment TicketHeader_ticket on Ticket {
    id
    number
    title
    ...StatusBadge_ticket
    ...PriorityBadge_ticket
    ...StatusActions_ticket
  }
`)

interface Props { ticket: FragmentType<typeof TicketHeader_ticket>; detailsShown: boolean; onToggleDetails: () => void }

/** The way back to the list, the title, the badges and what can be done with the ticket now. */
export function TicketHeader({ detailsShown, onToggleDetails, ...props }: Props) {
  const ticket = readFragment(TicketHeader_ticket, props.ticket)
  const heading = useArrivalFocus()
  const toggle = detailsShown ? 'Hide details' : 'Show details'
  return (
    <header className={styles.header}>
      <nav aria-label="Breadcrumb" className={styles.breadcrumb}>
        <BackToList />
        <ChevronRight size={14} aria-hidden />
        <span aria-current="page">{ticket.number}</span>
      </nav>
      <div className={styles.row}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>{ticket.title}</h1>
        <div className={styles.actions}>
          <StatusActions ticket={ticket} />
          <Tooltip label={toggle}>
            <ActionIcon variant="default" size={30} aria-label={toggle} aria-expanded={detailsShown} onClick={onToggleDetails}><PanelRight size={16} /></ActionIcon>
          </Tooltip>
        </div>
      </div>
      <div className={styles.badges}>
        <StatusBadge ticket={ticket} />
        <PriorityBadge ticket={ticket} />
      </div>
    </header>
  )
}
