import sql, { join, type Sql } from 'sql-template-tag'
import { pageOf, pageQuery, type ForwardPageArgs, type Keyset, type Page } from '../../../graphql/connection.js'
import type { RequestContext } from '../../../graphql/context.js'
import { identifier, identifiers } from '../../../graphql/identifier.js'
import { ticketsVisibleTo } from '../../tickets/ticket.policy.js'
import type { Viewer } from '../../../core/viewer.js'
import { CLOSED } from '../task.enums.js'
import type { TaskFilter } from '../task.inputs.js'
import { taskColumns, taskObject, type TaskObject, type TaskRow } from '../task.object.js'
import { tasksVisibleTo } from '../task.policy.js'

const NEWEST_FIRST: Keyset = {
  columns: [
    { expression: 'task.created_at', type: 'timestamptz' },
    { expression: 'task.id', type: 'uuid' },
  ],
  descending: true,
}

/** A page of tasks, newest first. */
export async function listTasks({ services, viewer }: RequestContext, args: ForwardPageArgs, filter: TaskFilter): Promise<Page<TaskObject>> {
  const page = pageQuery(NEWEST_FIRST, args)
  const rows = await services.database.rows<TaskRow>(sql`
    select ${taskColumns} from task
     where ${join([tasksVisibleTo(viewer).where, ...conditions(viewer, filter), page.condition], ' and ')}
     order by ${page.order} limit ${page.limit}`)
  return pageOf(page, rows, (row) => [row.createdAt, row.id], taskObject)
}

function conditions(viewer: Viewer | null, { search, status, closed, assigneeId, ticketId, notLinkedToTicketId }: TaskFilter): Sql[] {
  return [
    ...(search?.trim() ? [matches(search.trim())] : []),
    ...(status ? [sql`task.status = any(${status}::task_status[])`] : []),
    ...(closed != null ? [sql`(task.status = any(${CLOSED}::task_status[])) = ${closed}::boolean`] : []),
    ...(assigneeId ? [sql`task.assignee_id = any(${identifiers(assigneeId)}::uuid[])`] : []),
    ...(ticketId != null ? [sql`task.id in (${linkedTo(viewer, ticketId)})`] : []),
    ...(notLinkedToTicketId != null ? [sql`task.id not in (${linkedTo(viewer, notLinkedToTicketId)})`] : []),
  ]
}

/** Through the ticket's policy, so that a link to a ticket of another desk is not betrayed. */
function linkedTo(viewer: Viewer | null, ticketId: string): Sql {
  return sql`
    select link.task_id from ticket_task link join ticket on ticket.id = link.ticket_id
     where link.ticket_id = ${identifier(ticketId)}::uuid and ${ticketsVisibleTo(viewer).where}`
}

function matches(search: string): Sql {
  const byTitle = sql`task.title ilike ${`%${search.replace(/[\\%_]/g, '\\$&')}%`}`
  const number = /^#?(\d{1,9})$/.exec(search)?.[1]
  return number ? sql`(${byTitle} or task.number = ${Number(number)}::int)` : byTitle
}
