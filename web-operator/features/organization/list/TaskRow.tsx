import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { RelativeTime } from '../../../../web-shared/ticket/RelativeTime'
import { statusIcons, statusWords } from '../../../frame/tasks/task-status'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { DueDate } from '../../../frame/tasks/DueDate'
import { ticketsText } from '../tickets-text'
import styles from './TaskList.module.css'

export const TaskRow_task = graphql(`
  fragment TaskRow_task on Task {
    id
    number
    title
    status
    closed
    dueOn
    updatedAt
    ticketCount
    waitingTicketCount
    assignee {
      id
      name
    }
  }
`)

interface Props {
  task: FragmentType<typeof TaskRow_task>
  /** The URL of the list. */
  list: string
  /** The row where j and k are. */
  current: boolean
  /** Asks for the focus; true once for each time. */
  takesFocus: (id: string) => boolean
  onOpen: (id: string) => void
  onFocus: (id: string) => void
}

/** One task of the list. The title is the link; the rest of the row follows it. */
export function TaskRow({ list, current, takesFocus, onOpen, onFocus, ...props }: Props) {
  const { id, number, title, status, closed, dueOn, updatedAt, assignee, ...counts } = readFragment(TaskRow_task, props.task)
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (takesFocus(id)) link.current?.focus()
  }, [current, takesFocus, id])
  const Icon = statusIcons[status]

  return (
    <div role="row" className={styles.row} data-current={current || undefined} data-status={status}>
      <div role="cell" className={styles.status}><Icon size={16} aria-hidden className={styles.icon} />{statusWords[status]}</div>
      <div role="rowheader" className={styles.title}>
        <span className={styles.number}>#{number}</span>{' '}
        <Link ref={link} to={`/organization/tasks/${number}`} state={{ list }} className={styles.link} onClick={() => onOpen(id)} onFocus={() => onFocus(id)}>
          {closed ? <s>{title}</s> : title}
        </Link>
      </div>
      <div role="cell" className={styles.assignee}>{assignee?.name ?? 'Unassigned'}</div>
      <div role="cell" className={styles.due}>{dueOn ? <DueDate dueOn={dueOn} closed={closed} /> : <><span aria-hidden>–</span><span className="visually-hidden">No due date</span></>}</div>
      <div role="cell" className={styles.tickets}>{ticketsText(counts)}</div>
      <div role="cell" className={styles.updated}><RelativeTime at={updatedAt} short /></div>
    </div>
  )
}
