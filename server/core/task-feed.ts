import sql from 'sql-template-tag'
import type { FeedSource } from './feed.js'

/** An event of a task as subscribers get it, with what a policy needs to know of the ticket that it names. */
export interface FeedTaskEvent {
  id: string
  taskId: string
  seq: number
  kind: string
  /** Null when it is about no ticket. */
  ticket: { id: string; deskId: string; clientId: string } | null
}

/** The columns of a FeedTaskEvent, for the feed and for a subscription that reads what it missed. */
export const feedTaskEventColumns = sql`
  event.id, event.task_id as "taskId", event.seq, event.kind,
  case when ticket.id is not null then json_build_object('id', ticket.id, 'deskId', ticket.desk_id, 'clientId', ticket.client_id) end as ticket`

/** The tables behind feedTaskEventColumns. */
export const feedTaskEventTables = sql`task_event event left join ticket on ticket.id = event.ticket_id`

/** What happens to tasks. */
export const taskEvents: FeedSource = {
  channel: 'helpdesk_task_event',
  columns: feedTaskEventColumns,
  tables: feedTaskEventTables,
  xid: sql`event.xid`,
  order: sql`found."taskId", found.seq`,
}
