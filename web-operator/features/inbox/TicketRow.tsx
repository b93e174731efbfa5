import { useFragment } from '@apollo/client/react'
import { ListChecks } from 'lucide-react'
import { memo, useEffect, useRef, type ChangeEvent } from 'react'
import { Link } from 'react-router'
import { PriorityBadge } from '../../../web-shared/ticket/PriorityBadge'
import { RelativeTime } from '../../../web-shared/ticket/RelativeTime'
import { StatusBadge } from '../../../web-shared/ticket/StatusBadge'
import type { ListedTicket } from './list-read'
import { MatchedText } from './MatchedText'
import { RowPreview } from './RowPreview'
import { TicketRow_ticket } from './ticket-row-fragment'
import columns from './TicketList.module.css'
import styles from './TicketRow.module.css'

export interface RowActions {
  onOpen: (listed: ListedTicket) => void
  onFocus: (id: string) => void
  onSelect: (index: number, selected: boolean, upToHere: boolean) => void
}

interface Props extends RowActions {
  listed: ListedTicket
  index: number
  top: number
  /** The URL of the list. */
  list: string
  selected: boolean
  /** The row where j and k are. */
  current: boolean
  /** Asks for the focus; true once for each time. */
  takesFocus: (id: string) => boolean
}

/** One ticket of the list. The title is the link; the rest of the row follows it. */
export const TicketRow = memo(function TicketRow({ listed, index, top, list, selected, current, takesFocus, onOpen, onFocus, onSelect }: Props) {
  const { id, matches } = listed
  const { data: ticket, complete } = useFragment({ fragment: TicketRow_ticket, fragmentName: 'TicketRow_ticket', from: { __typename: 'Ticket', id } })
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (complete && takesFocus(id)) link.current?.focus({ preventScroll: true })
  }, [complete, current, takesFocus, id])
  if (!complete) return null

  const { client, category, assignee, unread, readyToAnswer, number, title } = ticket
  const titleMatch = matches.find(({ field }) => field === 'TITLE')
  const select = (event: ChangeEvent<HTMLInputElement>) => {
    // The browser tells of a checkbox by the click that changed it.
    const { nativeEvent } = event
    onSelect(index, event.currentTarget.checked, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
  }
  return (
    <div role="row" aria-rowindex={index + 2} className={styles.row} data-selected={selected || undefined} data-current={current || undefined} data-unread={unread || undefined} style={{ transform: `translateY(${top}px)` }}>
      <div role="cell" className={columns.select}>
        <label className={columns.tick}><input type="checkbox" checked={selected} aria-label={`Select ${number}`} onChange={select} /></label>
      </div>
      <div role="rowheader" className={columns.title}>
        {unread && <span className={styles.dot}><span className="visually-hidden">Unread </span></span>}
        {readyToAnswer && <span className={styles.done} title="Tasks done"><ListChecks size={14} aria-hidden /><span className="visually-hidden">Tasks done </span></span>}
        <Link ref={link} to={`/tickets/${encodeURIComponent(number)}`} state={{ list }} className={styles.link} title={title} onClick={() => onOpen(listed)} onFocus={() => onFocus(id)}>
          {titleMatch ? <MatchedText fragments={titleMatch.fragments} /> : title}
        </Link>
        <RowPreview preview={ticket.preview} matches={matches} />
      </div>
      <div role="cell" className={columns.number}>{number}</div>
      <div role="cell" className={columns.client}>
        <span className={styles.name}>{client?.displayName}</span>
        {client?.email && client.email !== client.displayName && <span className={styles.email} title={client.email}>{client.email}</span>}
      </div>
      <div role="cell" className={columns.status}><StatusBadge ticket={ticket} /></div>
      <div role="cell" className={columns.priority}><PriorityBadge ticket={ticket} /></div>
      <div role="cell" className={columns.category}>{category?.name ?? '–'}</div>
      <div role="cell" className={columns.assignee}>{assignee?.name ?? 'Unassigned'}</div>
      <div role="cell" className={columns.created}><RelativeTime at={ticket.createdAt} short /></div>
      <div role="cell" className={columns.updated}><RelativeTime at={ticket.updatedAt} short /></div>
    </div>
  )
})
