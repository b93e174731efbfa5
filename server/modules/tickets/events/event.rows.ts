import sql from 'sql-template-tag'
import type { Actor } from '../../../core/actor.js'
import type { Viewer } from '../../../core/viewer.js'
import { positionColumn } from './event.policy.js'

/** An event as it is read for one viewer. */
export interface EventRow {
  id: string
  ticketId: string
  kind: string
  at: string
  actorKind: Actor['kind']
  actorId: string | null
  actorName: string
  commentId: string | null
  taskId: string | null
  data: Record<string, unknown>
  /** Its number in the viewer's own numbering. */
  position: number
}

/** The columns of an EventRow, from `ticket_event event`. */
export const eventColumns = (viewer: Viewer | null) => sql`
  event.id, event.ticket_id as "ticketId", event.kind, event.at, event.actor_kind as "actorKind", event.actor_id as "actorId",
  event.actor_name as "actorName", event.comment_id as "commentId", event.task_id as "taskId", event.data, ${positionColumn(viewer)} as position`
