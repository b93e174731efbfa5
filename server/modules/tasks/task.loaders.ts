import sql from 'sql-template-tag'
import { groupBy } from '../../core/group-by.js'
import { loaderOf } from '../../graphql/loaders.js'
import type { TicketObject } from '../tickets/ticket.object.js'
import { ticketsVisibleTo } from '../tickets/ticket.policy.js'
import { ticketColumns, ticketObject, ticketTables, type TicketRow } from '../tickets/ticket.rows.js'
import { taskColumns, taskObject, type TaskObject, type TaskRow } from './task.object.js'
import { tasksVisibleTo } from './task.policy.js'

/** A task by id, if the viewer may see it. */
export const taskById = loaderOf<string, TaskObject>(async (ids, { services, viewer }) => {
  const rows = await services.database.rows<TaskRow>(sql`
    select ${taskColumns} from task where task.id = any(${ids}::uuid[]) and ${tasksVisibleTo(viewer).where}`)
  return new Map(rows.map((row) => [row.id, taskObject(row)]))
})

/** The tasks of tickets that are in hand, in the order in which they were linked. */
export const tasksByTicket = loaderOf<string, TaskObject[]>(async (ticketIds, { services, viewer }) => {
  if (!tasksVisibleTo(viewer).includes(null)) return new Map()
  const rows = await services.database.rows<TaskRow & { ticketId: string }>(sql`
    select link.ticket_id as "ticketId", ${taskColumns} from ticket_task link join task on task.id = link.task_id
     where link.ticket_id = any(${ticketIds}::uuid[]) order by link.created_at, task.id`)
  return new Map([...groupBy(rows, ({ ticketId }) => ticketId)].map(([ticketId, group]) => [ticketId, group.map(taskObject)]))
})

/** The tickets of tasks that are in hand: only those that the viewer may see, in the order in which they were linked. */
export const ticketsByTask = loaderOf<string, TicketObject[]>(async (taskIds, { services, viewer }) => {
  const rows = await services.database.rows<TicketRow & { taskId: string }>(sql`
    select task_link.task_id as "taskId", ${ticketColumns(viewer, false)} from ${ticketTables(viewer)} join ticket_task task_link on task_link.ticket_id = ticket.id
     where task_link.task_id = any(${taskIds}::uuid[]) and ${ticketsVisibleTo(viewer).where} order by task_link.created_at, ticket.id`)
  return new Map([...groupBy(rows, ({ taskId }) => taskId)].map(([taskId, group]) => [taskId, group.map((row) => ticketObject(row, viewer))]))
})
