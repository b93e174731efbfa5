import { taskStatuses } from '../../../frame/tasks/task-status'
import type { TaskStatus } from '../../../gql/graphql'

interface Placed { id: string; status: TaskStatus }

/**
 * The tasks of each column by where they stand now. What has moved stands on top of its new column until the lists are read anew, and no
 * longer in the one that it was read with.
 */
export function placeTasks<Task extends Placed>(read: Record<TaskStatus, readonly Task[]>): Record<TaskStatus, Task[]> {
  const column = (status: TaskStatus) => {
    const own = read[status].filter(task => task.status === status)
    const moved = taskStatuses.filter(other => other !== status).flatMap(other => read[other]).filter(task => task.status === status)
    return [...moved.filter(({ id }) => !own.some(task => task.id === id)), ...own]
  }
  return { TODO: column('TODO'), IN_PROGRESS: column('IN_PROGRESS'), DONE: column('DONE') }
}
