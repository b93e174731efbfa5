import sql from 'sql-template-tag'
import { loaderOf } from '../../graphql/loaders.js'
import { FINISHED } from '../tickets/ticket-status.js'
import { ticketsVisibleTo } from '../tickets/ticket.policy.js'
import { CLOSED } from './task.enums.js'
import { tasksVisibleTo } from './task.policy.js'

/** How many links of one task or ticket are looked at to count them. */
const MOST_COUNTED = 1000

export interface LinkedTicketCounts {
  all: number
  /** Those that are not finished. */
  waiting: number
}

/** How many tickets tasks are linked to, of those that the viewer may see. */
export const ticketCountsByTask = loaderOf<string, LinkedTicketCounts>(async (taskIds, { services, viewer }) => {
  const rows = await services.database.rows<LinkedTicketCounts & { taskId: string }>(sql`
    select parent.id as "taskId", counts.* from unnest(${taskIds}::uuid[]) parent (id)
      cross join lateral (
        select count(*)::int as "all", (count(*) filter (where status <> all(${FINISHED}::ticket_status[])))::int as waiting
          from (
            select ticket.status from ticket_task link join ticket on ticket.id = link.ticket_id
             where link.task_id = parent.id and ${ticketsVisibleTo(viewer).where} limit ${MOST_COUNTED}::int
          ) linked
      ) counts`)
  return new Map(rows.map(({ taskId, ...counts }) => [taskId, counts]))
})

export interface LinkedTaskCounts {
  all: number
  open: number
}

/** How many tasks tickets are linked to; none for who sees no tasks. */
export const taskCountsByTicket = loaderOf<string, LinkedTaskCounts>(async (ticketIds, { services, viewer }) => {
  const rows = await services.database.rows<LinkedTaskCounts & { ticketId: string }>(sql`
    select parent.id as "ticketId", counts.* from unnest(${ticketIds}::uuid[]) parent (id)
      cross join lateral (
        select count(*)::int as "all", (count(*) filter (where status <> all(${CLOSED}::task_status[])))::int as open
          from (
            select task.status from ticket_task link join task on task.id = link.task_id
             where link.ticket_id = parent.id and ${tasksVisibleTo(viewer).where} limit ${MOST_COUNTED}::int
          ) linked
      ) counts`)
  return new Map(rows.map(({ ticketId, ...counts }) => [ticketId, counts]))
})
