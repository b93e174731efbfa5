import { useDroppable } from '@dnd-kit/core'
import { useId } from 'react'
import { statusIcons, statusWords } from '../../../frame/tasks/task-status'
import type { FragmentType } from '../../../gql'
import type { TaskStatus } from '../../../gql/graphql'
import { MoreTasks } from '../MoreTasks'
import type { ListVariables } from '../task-pages'
import { useTaskCount } from '../useTaskCount'
import { BoardCard, type BoardCard_task } from './BoardCard'
import styles from './TaskBoard.module.css'

export type BoardTask = FragmentType<typeof BoardCard_task> & { id: string; number: number; status: TaskStatus }

interface Props {
  status: TaskStatus
  tasks: readonly BoardTask[]
  variables: ListVariables
  hasMore: boolean
  list: string
  takesFocus: (id: string) => boolean
  onMove: (task: BoardTask, to: TaskStatus) => void
}

/** The tasks of one status. */
export function BoardColumn({ status, tasks, variables, hasMore, list, takesFocus, onMove }: Props) {
  const { setNodeRef, isOver } = useDroppable({ id: status })
  const headingId = useId()
  const count = useTaskCount(variables.filter)
  const Icon = statusIcons[status]

  return (
    <section ref={setNodeRef} aria-labelledby={headingId} className={styles.column} data-status={status} data-over={isOver || undefined}>
      <h2 id={headingId} className={styles.heading}>
        <Icon size={16} aria-hidden className={styles.icon} />
        {statusWords[status]} {count !== null && <span className={styles.count}>{count}</span>}
      </h2>
      <div className={styles.cards} data-scrolls>
        {tasks.length === 0 && <p className={styles.empty}>No tasks</p>}
        <ul className={styles.list}>
          {tasks.map(task => <BoardCard key={task.id} task={task} list={list} takesFocus={takesFocus} onMove={to => onMove(task, to)} />)}
        </ul>
        {hasMore && <MoreTasks variables={variables} of={`tasks in ${statusWords[status]}`} />}
      </div>
    </section>
  )
}
