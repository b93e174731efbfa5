import { graphql, readFragment, type FragmentType } from '../../../gql'
import type { TaskStatus } from '../../../gql/graphql'
import { Panel } from './Panel'
import styles from './Sidebar.module.css'

export const RelatedTasks_ticket = graphql(`
  fragment RelatedTasks_ticket on Ticket {
    id
    tasks {
      id
      number
      title
      status
      closed
    }
  }
`)

const states: Record<TaskStatus, string> = { TODO: 'To do', IN_PROGRESS: 'In progress', DONE: 'Closed' }

/** The team's own work for this ticket. A closed task is struck through and says so. */
export function RelatedTasks(props: { ticket: FragmentType<typeof RelatedTasks_ticket> }) {
  const { tasks } = readFragment(RelatedTasks_ticket, props.ticket)
  return (
    <Panel title="Related tasks">
      {tasks.length === 0 ? <p className={styles.hint}>No tasks are linked.</p> : (
        <ul className={styles.tasks}>
          {tasks.map(task => (
            <li key={task.id} className={styles.task} data-closed={task.closed || undefined}>
              <span className={styles.taskTitle}>#{task.number} {task.title}</span>
              <span className={styles.taskState}>{task.closed ? 'Closed' : states[task.status]}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
