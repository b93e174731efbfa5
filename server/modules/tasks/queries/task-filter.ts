import sql, { join, type Sql } from 'sql-template-tag'
import type { Viewer } from '../../../core/viewer.js'
import { identifier, identifiers } from '../../../graphql/identifier.js'
import { ticketsVisibleTo } from '../../tickets/ticket.policy.js'
import { CLOSED } from '../task.enums.js'
import type { TaskFilter } from '../task.inputs.js'
import { tasksVisibleTo } from '../task.policy.js'

/** The condition, on `task`, for the tasks that the viewer may see and the filter lets through. */
export function taskCondition(viewer: Viewer | null, filter: TaskFilter): Sql {
  return join([tasksVisibleTo(viewer).where, ...ownFields(filter), ...dueDates(filter), ...links(viewer, filter)], ' and ')
}

function ownFields({ search, status, closed, assigneeId, unassigned }: TaskFilter): Sql[] {
  return [
    ...(search?.trim() ? [matches(search.trim())] : []),
    ...(status ? [sql`task.status = any(${status}::task_status[])`] : []),
    ...(closed != null ? [sql`(task.status = any(${CLOSED}::task_status[])) = ${closed}::boolean`] : []),
    ...(assigneeId ? [sql`task.assignee_id = any(${identifiers(assigneeId)}::uuid[])`] : []),
    ...(unassigned != null ? [sql`(task.assignee_id is null) = ${unassigned}::boolean`] : []),
  ]
}

function dueDates({ dueFrom, dueTo, due }: TaskFilter): Sql[] {
  return [
    ...(dueFrom ? [sql`task.due_on >= ${dueFrom}::date`] : []),
    ...(dueTo ? [sql`task.due_on <= ${dueTo}::date`] : []),
    ...(due != null ? [sql`(task.due_on is not null) = ${due}::boolean`] : []),
  ]
}

function links(viewer: Viewer | null, { ticketId, notLinkedToTicketId }: TaskFilter): Sql[] {
  return [
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
  const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`
  const number = /^#?(\d{1,9})$/.exec(search)?.[1]
  const byText = sql`(task.title ilike ${pattern} or task.description ilike ${pattern})`
  return number ? sql`(${byText} or task.number = ${Number(number)}::int)` : byText
}
