import sql from 'sql-template-tag'
import type { FeedSource } from './feed.js'

/** A notification that was written or read, as subscribers get it. */
export interface FeedNotification {
  id: string
  operatorId: string
  /** The ticket that it is about; null when it is about none. */
  ticket: { id: string; deskId: string; clientId: string } | null
}

/** What operators are told, and have read. */
export const notificationChanges: FeedSource = {
  channel: 'helpdesk_notification',
  columns: sql`
    notification.id, notification.operator_id as "operatorId", notification.created_at as at,
    case when ticket.id is not null then json_build_object('id', ticket.id, 'deskId', ticket.desk_id, 'clientId', ticket.client_id) end as ticket`,
  tables: sql`notification left join ticket on ticket.id = notification.ticket_id`,
  xid: sql`notification.xid`,
  order: sql`found.at, found.id`,
}
