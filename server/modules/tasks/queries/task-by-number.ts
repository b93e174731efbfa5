import sql from 'sql-template-tag'
import type { RequestContext } from '../../../graphql/context.js'
import { taskColumns, taskObject, type TaskObject, type TaskRow } from '../task.object.js'
import { tasksVisibleTo } from '../task.policy.js'

/** A task by its number. Null when missing or not visible. */
export async function taskByNumber({ services, viewer }: RequestContext, number: number): Promise<TaskObject | null> {
  const [row] = await services.database.rows<TaskRow>(sql`select ${taskColumns} from task where task.number = ${number}::int and ${tasksVisibleTo(viewer).where}`)
  return row ? taskObject(row) : null
}
