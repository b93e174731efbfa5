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
    ...StatusBadge_ticket
  }
`)

/** A ticket in the list: title, number, creation date, status. All of it is the link. */
export function TicketCard(props: { ticket: FragmentType<typeof TicketCard_ticket> }) {
  const text = useText()
  const ticket = readFragment(TicketCard_ticket, props.ticket)
  return (
    <li className={styles.card}>
      <h2 className={styles.title}>
        <Link to={`/widget/tickets/${encodeURIComponent(ticket.number)}`} className={styles.link}>{ticket.title}</Link>
      </h2>
      <p className={styles.facts}>
        <span>{ticket.number}</span>
        <span><span className="visually-hidden">{text(texts.created)} </span><CreationDate at={ticket.createdAt} /></span>
        <StatusBadge ticket={ticket} />
      </p>
    </li>
  )
}
