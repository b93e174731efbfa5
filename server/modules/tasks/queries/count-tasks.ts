import sql from 'sql-template-tag'
import type { RequestContext } from '../../../graphql/context.js'
import type { TaskFilter } from '../task.inputs.js'
import { TaskCounts } from '../task.payloads.js'
import { taskCondition } from './task-filter.js'

/** Counting stops here: past that nobody needs the number. */
const MOST_COUNTED = 1000

/** How many tasks match, up to MOST_COUNTED. */
export async function countTasks({ services, viewer }: RequestContext, filter: TaskFilter): Promise<TaskCounts> {
  const [row] = await services.database.rows<{ count: string }>(sql`
    select count(*) as count from (select from task where ${taskCondition(viewer, filter)} limit ${MOST_COUNTED + 1}::int) counted`)
  const count = Number(row!.count)
  return Object.assign(new TaskCounts(), { total: Math.min(count, MOST_COUNTED), capped: count > MOST_COUNTED })
}
