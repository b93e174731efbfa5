import { Circle, CircleCheck, CircleDot } from 'lucide-react'
import { Link } from 'react-router'
import { graphql, readFragment, type FragmentType } from '../../gql'
import type { TaskStatus } from '../../gql/graphql'
import { dueWords, isOverdue } from './due'
import styles from './TaskLine.module.css'

export const TaskLine_task = graphql(`
  fragment TaskLine_task on Task {
    __typename
    id
    number
    title
    status
    closed
    dueOn
    assignee {
      __typename
      id
      name
    }
  }
`)

const words: Record<TaskStatus, string> = { TODO: 'To do', IN_PROGRESS: 'In progress', DONE: 'Closed' }
const icons = { TODO: Circle, IN_PROGRESS: CircleDot, DONE: CircleCheck }

interface Props {
  task: FragmentType<typeof TaskLine_task>
  /** Where its name leads; nowhere inside of what is chosen from a list. */
  to?: string
}

/** What to do, where it stands, who does it and by when. A closed task is struck through and says so. */
export function TaskLine({ to, ...props }: Props) {
  const task = readFragment(TaskLine_task, props.task)
  const { number, title, status, closed, assignee } = task
  const due = dueWords(task)
  const Icon = icons[status]
  const name = <><span className={styles.number}>#{number}</span> {closed ? <s>{title}</s> : title}</>
  return (
    <span className={styles.line} data-status={status}>
      <Icon size={16} aria-hidden className={styles.icon} />
      <span className={styles.words}>
        {to ? <Link to={to} className={styles.title}>{name}</Link> : <span className={styles.title}>{name}</span>}
        <span className={styles.state}>
          {words[status]}{assignee && ` · ${assignee.name}`}{due && <> · <span data-overdue={isOverdue(task) || undefined}>{due}</span></>}
        </span>
      </span>
    </span>
  )
}
