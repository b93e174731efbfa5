import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { StatusBadge } from '../../../web-shared/ticket/StatusBadge'
import { graphql, readFragment, type FragmentType } from '../../gql'
import { useText } from '../../language/useText'
import { CreationDate } from './CreationDate'
import styles from './TicketCard.module.css'
import { texts } from './texts'

export const TicketCard_ticket = graphql(`
  fragment TicketCard_ticket on Ticket {
    id
    number
    title
    createdAt
    unread
    ...StatusBadge_ticket
  }
`)

let opened: string | undefined

/** A ticket in the list: title, number, creation date, status. All of it is the link; who comes back from the ticket is on it again. */
export function TicketCard(props: { ticket: FragmentType<typeof TicketCard_ticket> }) {
  const text = useText()
  const ticket = readFragment(TicketCard_ticket, props.ticket)
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (opened !== ticket.id) return
    opened = undefined
    link.current?.focus({ preventScroll: true })
  }, [ticket.id])
  return (
    <li className={styles.card} data-unread={ticket.unread || undefined}>
      <h2 className={styles.title}>
        <Link
          ref={link}
          to={`/widget/tickets/${encodeURIComponent(ticket.number)}`}
          className={styles.link}
          aria-describedby={`${ticket.id}-facts`}
          onClick={() => {
            opened = ticket.id
          }}
        >{ticket.title}</Link>
      </h2>
      <div id={`${ticket.id}-facts`} className={styles.facts}>
        <span className={styles.number}>{ticket.number}</span>
        <span><span className="visually-hidden">{text(texts.created)} </span><CreationDate at={ticket.createdAt} /></span>
        <span className={styles.states}>
          {ticket.unread && <span className={styles.unread}>{text(texts.newReply)}</span>}
          <StatusBadge ticket={ticket} />
        </span>
      </div>
    </li>
  )
}
