import { useEffect, useRef } from 'react'
import { Link, useLocation } from 'react-router'
import { PriorityBadge } from '../../../web-shared/ticket/PriorityBadge'
import { RelativeTime } from '../../../web-shared/ticket/RelativeTime'
import { StatusBadge } from '../../../web-shared/ticket/StatusBadge'
import { graphql, readFragment, type FragmentType } from '../../gql'
import { rememberOpened, returnsTo } from './list-place'
import styles from './TicketList.module.css'

export const TicketRow_ticket = graphql(`
  fragment TicketRow_ticket on Ticket {
    id
    number
    title
    createdAt
    updatedAt
    ...StatusBadge_ticket
    ...PriorityBadge_ticket
    client {
      id
      displayName
      email
    }
    category {
      id
      name
    }
    assignee {
      id
      name
    }
  }
`)

interface Props { ticket: FragmentType<typeof TicketRow_ticket>; index: number; top: number }

/** One ticket of the list. The title is the link; the rest of the row follows it. */
export function TicketRow(props: Props) {
  const ticket = readFragment(TicketRow_ticket, props.ticket)
  const { pathname, search, key } = useLocation()
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (returnsTo(key, ticket.id)) link.current?.focus({ preventScroll: true })
  }, [key, ticket.id])
  const { client, category, assignee } = ticket
  return (
    <div role="row" aria-rowindex={props.index + 2} className={styles.row} style={{ transform: `translateY(${props.top}px)` }}>
      <div role="cell" className={styles.title}>
        <Link
          ref={link}
          to={`/tickets/${encodeURIComponent(ticket.number)}`}
          state={{ list: pathname + search }}
          className={styles.link}
          title={ticket.title}
          onClick={() => rememberOpened(key, ticket.id)}
        >
          {ticket.title}
        </Link>
      </div>
      <div role="cell" className={styles.number}>{ticket.number}</div>
      <div role="cell" className={styles.client}>
        <span className={styles.name}>{client?.displayName}</span>
        {client?.email && client.email !== client.displayName && <span className={styles.email} title={client.email}>{client.email}</span>}
      </div>
      <div role="cell" className={styles.status}><StatusBadge ticket={ticket} /></div>
      <div role="cell" className={styles.priority}><PriorityBadge ticket={ticket} /></div>
      <div role="cell" className={styles.category}>{category?.name ?? '–'}</div>
      <div role="cell" className={styles.assignee}>{assignee?.name ?? 'Unassigned'}</div>
      <div role="cell" className={styles.created}><RelativeTime at={ticket.createdAt} short /></div>
      <div role="cell" className={styles.updated}><RelativeTime at={ticket.updatedAt} short /></div>
    </div>
  )
}
