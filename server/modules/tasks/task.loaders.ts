import { GraphQLError } from 'graphql'
import sql from 'sql-template-tag'
import { groupBy } from '../../core/group-by.js'
import type { RequestContext } from '../../graphql/context.js'
import { loaderOf, pageLoaderOf } from '../../graphql/loaders.js'
import type { TicketObject } from '../tickets/ticket.object.js'
import { ticketsVisibleTo } from '../tickets/ticket.policy.js'
import { ticketColumns, ticketObject, ticketTables, type TicketRow } from '../tickets/ticket.rows.js'
import { CLOSED } from './task.enums.js'
import { taskColumns, taskObject, type TaskObject, type TaskRow } from './task.object.js'
import { tasksVisibleTo } from './task.policy.js'

/** A task by id, if the viewer may see it. */
export const taskById = loaderOf<string, TaskObject>(async (ids, { services, viewer }) => {
  const rows = await services.database.rows<TaskRow>(sql`
    select ${taskColumns} from task where task.id = any(${ids}::uuid[]) and ${tasksVisibleTo(viewer).where}`)
  return new Map(rows.map((row) => [row.id, taskObject(row)]))
})

/** The task that an event or a comment in hand belongs to. It is missing only when it went out of sight a moment ago. */
export async function taskOf(context: RequestContext, taskId: string): Promise<TaskObject> {
  const task = await context.loader(taskById).load(taskId)
  if (!task) throw new GraphQLError('The task is no longer visible.', { extensions: { code: 'NOT_FOUND' } })
  return task
}

/** The first tasks of tickets that are in hand: the open ones, then the closed ones, each in the order in which they were linked. */
export const tasksByTicket = pageLoaderOf<{ first: number; open?: true }, TaskObject[]>(async (ticketIds, { first, open }, { services, viewer }) => {
  const rows = await services.database.rows<TaskRow & { ticketId: string }>(sql`
    select found.* from unnest(${ticketIds}::uuid[]) parent (id)
      cross join lateral (
        select link.ticket_id as "ticketId", ${taskColumns} from ticket_task link join task on task.id = link.task_id
         where link.ticket_id = parent.id and ${tasksVisibleTo(viewer).where} and (${!open}::boolean or task.status <> all(${CLOSED}::task_status[]))
         order by task.status = any(${CLOSED}::task_status[]), link.created_at, task.id limit ${first}::int
      ) found`)
  return new Map([...groupBy(rows, ({ ticketId }) => ticketId)].map(([ticketId, group]) => [ticketId, group.map(taskObject)]))
}, [])

/** The first tickets of tasks that are in hand: only those that the viewer may see, in the order in which they were linked. */
export const ticketsByTask = pageLoaderOf<{ first: number }, TicketObject[]>(async (taskIds, { first }, { services, viewer }) => {
  const rows = await services.database.rows<TicketRow & { taskId: string }>(sql`
    select found.* from unnest(${taskIds}::uuid[]) parent (id)
      cross join lateral (
        select task_link.task_id as "taskId", ${ticketColumns(viewer, false)} from ${ticketTables(viewer)} join ticket_task task_link on task_link.ticket_id = ticket.id
         where task_link.task_id = parent.id and ${ticketsVisibleTo(viewer).where} order by task_link.created_at, ticket.id limit ${first}::int
      ) found`)
  return new Map([...groupBy(rows, ({ taskId }) => taskId)].map(([taskId, group]) => [taskId, group.map((row) => ticketObject(row, viewer))]))
}, [])
