import sql from 'sql-template-tag'
import { pageOf, pageQuery, type ForwardPageArgs, type Keyset, type Page } from '../../../graphql/connection.js'
import type { RequestContext } from '../../../graphql/context.js'
import { OrderDirection } from '../../tickets/ticket.enums.js'
import { TaskOrderField } from '../task.enums.js'
import type { TaskFilter, TaskOrder } from '../task.inputs.js'
import { taskColumns, taskObject, type TaskObject, type TaskRow } from '../task.object.js'
import { taskCondition } from './task-filter.js'

const NEWEST_FIRST: TaskOrder = { field: TaskOrderField.CREATED_AT, direction: OrderDirection.DESC }

const COLUMNS = {
  [TaskOrderField.CREATED_AT]: { expression: 'task.created_at', type: 'timestamptz' },
  [TaskOrderField.UPDATED_AT]: { expression: 'task.updated_at', type: 'timestamptz' },
  [TaskOrderField.DUE_ON]: { expression: "coalesce(task.due_on, 'infinity'::date)", type: 'date' },
}

/** A page of tasks. */
export async function listTasks({ services, viewer }: RequestContext, args: ForwardPageArgs, filter: TaskFilter, order: TaskOrder | null): Promise<Page<TaskObject>> {
  const { field, direction } = order ?? NEWEST_FIRST
  const keyset: Keyset = { columns: [COLUMNS[field], { expression: 'task.id', type: 'uuid' }], descending: direction === OrderDirection.DESC }
  const page = pageQuery(keyset, args)
  const rows = await services.database.rows<TaskRow>(sql`
    select ${taskColumns} from task where ${taskCondition(viewer, filter)} and ${page.condition} order by ${page.order} limit ${page.limit}`)
  return pageOf(page, rows, (row) => [keyOf(row, field), row.id], taskObject)
}

function keyOf(row: TaskRow, field: TaskOrderField): string {
  if (field === TaskOrderField.DUE_ON) return row.dueOn ?? 'infinity'
  return field === TaskOrderField.CREATED_AT ? row.createdAt : row.updatedAt
}
