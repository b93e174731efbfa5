import { ActionIcon, Tooltip } from '@mantine/core'
import { Unlink } from 'lucide-react'
import { Link } from 'react-router'
import { StatusBadge } from '../../../../../web-shared/ticket/StatusBadge'
import { graphql, readFragment, type FragmentType } from '../../../../gql'
import styles from './RelatedTickets.module.css'

export const RelatedTicket_ticket = graphql(`
  fragment RelatedTicket_ticket on Ticket {
    __typename
    id
    number
    title
    status
    ...StatusBadge_ticket
    client {
      id
      displayName
    }
  }
`)

/** A ticket as one to choose. */
export function TicketLine(props: { ticket: FragmentType<typeof RelatedTicket_ticket>; linked?: boolean }) {
  const ticket = readFragment(RelatedTicket_ticket, props.ticket)
  const name = <><span className={styles.number}>{ticket.number}</span> {ticket.title}</>
  return (
    <span className={styles.words}>
      {props.linked ? <Link to={`/tickets/${encodeURIComponent(ticket.number)}`} className={styles.link}>{name}</Link> : <span>{name}</span>}
      <span className={styles.state}><StatusBadge ticket={ticket} /> {ticket.client?.displayName}</span>
    </span>
  )
}

interface Props { ticket: FragmentType<typeof RelatedTicket_ticket>; onUnlink: () => void }

/** A ticket that is linked to the task: leads to it, and can be unlinked. */
export function RelatedTicket({ ticket, onUnlink }: Props) {
  const { number, title } = readFragment(RelatedTicket_ticket, ticket)
  return (
    <>
      <TicketLine ticket={ticket} linked />
      <Tooltip label="Unlink">
        <ActionIcon variant="subtle" color="gray" size="sm" aria-label={`Unlink ${number} ${title}`} onClick={onUnlink}><Unlink size={14} /></ActionIcon>
      </Tooltip>
    </>
  )
}
