import { graphql, readFragment, type FragmentType } from '../../gql'
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
    assignee {
      __typename
      id
      name
    }
  }
`)


/** What to do, where it stands and who does it. A closed task is struck through and says so. */
export function TaskLine(props: { task: FragmentType<typeof TaskLine_task> }) {
  const { number, title, status, closed, assignee } = readFragment(TaskLine_task, props.task)
  const Icon = statusIcons[status]
  return (
    <span className={styles.line} data-status={status}>
      <Icon size={16} aria-hidden className={styles.icon} />
      <span className={styles.words}>
        <span className={styles.title}><span className={styles.number}>#{number}</span> {closed ? <s>{title}</s> : title}</span>
        <span className={styles.state}>{statusWords[status]}{assignee && ` · ${assignee.name}`}</span>
      </span>
    </span>
  )
}
