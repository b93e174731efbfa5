import sql from 'sql-template-tag'
import type { FeedSource } from './feed.js'

/** An event as subscribers get it: with what a policy needs to know of its ticket and comment, read once for all of them. */
export interface FeedEvent {
  id: string
  ticketId: string
  seq: number
  publicSeq: number | null
  kind: string
  commentId: string | null
  ticket: { id: string; deskId: string; clientId: string }
  /** Null when it has no comment, or one that was removed. */
  commentVisibility: 'PUBLIC' | 'INTERNAL' | null
}

/** The columns of a FeedEvent, for the feed and for a subscription that reads what it missed. */
export const feedEventColumns = sql`
  event.id, event.ticket_id as "ticketId", event.seq, event.public_seq as "publicSeq", event.kind, event.comment_id as "commentId",
  json_build_object('id', ticket.id, 'deskId', ticket.desk_id, 'clientId', ticket.client_id) as ticket,
  case when comment.removed_at is null then comment.visibility end as "commentVisibility"`

/** The tables behind feedEventColumns. */
export const feedEventTables = sql`
  ticket_event event
  join ticket on ticket.id = event.ticket_id
  left join comment on comment.id = event.comment_id`

/** What happens to tickets. */
export const ticketEvents: FeedSource = {
  channel: 'helpdesk_event',
  columns: feedEventColumns,
  tables: feedEventTables,
  xid: sql`event.xid`,
  order: sql`found."ticketId", found.seq`,
}
