import { useReadNotifications } from '../../../frame/notifications/useReadNotifications'
import { WaitingClients } from './answer/WaitingClients'
import { TaskComments } from './comments/TaskComments'
import { TaskActivity } from './TaskActivity'
import styles from './TaskScreen.module.css'
import { TaskDescription } from './TaskDescription'
import { TaskFields } from './TaskFields'
import { TaskHeader } from './TaskHeader'
import { RelatedTickets } from './tickets/RelatedTickets'
import type { TaskPageData } from './task-page-query'
import { useTaskEvents } from './useTaskEvents'

/** The operator who looks at the card. */
export interface Reader { id: string; name: string }

interface Props { task: NonNullable<TaskPageData['taskByNumber']>; operators: TaskPageData['operators']; operator: Reader }

/** What is to be done and what the team says of it on the left; where it stands, whom it is for and its history on the right. */
export function TaskScreen({ task, operators, operator }: Props) {
  useTaskEvents(task)
  useReadNotifications({ taskId: task.id })
  return (
    <main className={styles.page}>
      <TaskHeader task={task} />
      <section className={styles.fields} aria-label="Properties">
        <TaskFields task={task} operators={operators} operatorId={operator.id} />
      </section>
      <div className={styles.main}>
        <WaitingClients task={task} operator={operator} />
        <TaskDescription task={task} operatorId={operator.id} />
        <TaskComments task={task} operatorId={operator.id} />
      </div>
      <div className={styles.more}>
        <RelatedTickets task={task} />
        <TaskActivity task={task} />
      </div>
    </main>
  )
}
