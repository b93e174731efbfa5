import { Link } from 'react-router'
import { graphql, readFragment, type FragmentType } from '../../gql'
import { DueDate } from './DueDate'
import { statusIcons, statusWords } from './task-status'
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

interface Props {
  task: FragmentType<typeof TaskLine_task>
  /** Where its name leads; nowhere inside of what is chosen from a list. */
  to?: string
}

/** What to do, where it stands, who does it and by when. A closed task is struck through and says so. */
export function TaskLine({ to, ...props }: Props) {
  const { number, title, status, closed, assignee, dueOn } = readFragment(TaskLine_task, props.task)
  const Icon = statusIcons[status]
  const name = <><span className={styles.number}>#{number}</span> {closed ? <s>{title}</s> : title}</>
  return (
    <span className={styles.line} data-status={status}>
      <Icon size={16} aria-hidden className={styles.icon} />
      <span className={styles.words}>
        {to ? <Link to={to} className={styles.title}>{name}</Link> : <span className={styles.title}>{name}</span>}
        <span className={styles.state}>
          {statusWords[status]}{assignee && ` · ${assignee.name}`}{dueOn && !closed && <> · <DueDate dueOn={dueOn} closed={closed} label="Due" /></>}
        </span>
      </span>
    </span>
  )
}
