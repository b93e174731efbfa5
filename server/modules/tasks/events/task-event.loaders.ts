import { GraphQLError } from 'graphql'
import sql from 'sql-template-tag'
import type { Actor } from '../../../core/actor.js'
import { groupBy } from '../../../core/group-by.js'
import { badInput, emptyPage, encodeCursor, pageOf, pageQuery, type ForwardPageArgs, type Keyset, type Page } from '../../../graphql/connection.js'
import type { RequestContext } from '../../../graphql/context.js'
import { pageLoaderOf } from '../../../graphql/loaders.js'
import type { TaskObject } from '../task.object.js'
import { TASK_EVENT_TYPES, type TaskEventKind, type TaskEventObject } from './task-event.object.js'
import { taskEventsVisibleTo } from './task-event.policy.js'

interface TaskEventRow {
  id: string
  taskId: string
  seq: number
  kind: TaskEventKind
  at: string
  actorKind: Actor['kind']
  actorId: string | null
  actorName: string
  ticketId: string | null
  commentId: string | null
  data: Record<string, unknown>
}

const columns = sql`
  event.id, event.task_id as "taskId", event.seq, event.kind, event.at, event.actor_kind as "actorKind", event.actor_id as "actorId",
  event.actor_name as "actorName", event.ticket_id as "ticketId", event.comment_id as "commentId", event.data`

const NEWEST_FIRST: Keyset = { columns: [{ expression: 'event.seq', type: 'int' }], descending: true }

/** A page of the history, newest first, for each of many tasks that are in hand, in one statement. */
export const eventsByTask = pageLoaderOf<ForwardPageArgs, Page<TaskEventObject>>(async (taskIds, args, { services, viewer }) => {
  const page = pageQuery(NEWEST_FIRST, args)
  const rows = await services.database.rows<TaskEventRow>(sql`
    select found.* from unnest(${taskIds}::uuid[]) parent (id)
      cross join lateral (
        select ${columns} from task_event event
         where event.task_id = parent.id and ${taskEventsVisibleTo(viewer).where} and ${page.condition}
         order by ${page.order} limit ${page.limit}
      ) found`)
  const byTask = groupBy(rows, ({ taskId }) => taskId)
  return new Map([...byTask].map(([taskId, group]) => [taskId, pageOf(page, group, ({ seq }) => [String(seq)], taskEventObject)]))
}, emptyPage())

/** An event that the stream has found visible, with all that it carries. */
export async function taskEventById({ services, viewer }: RequestContext, id: string): Promise<TaskEventObject> {
  const [row] = await services.database.rows<TaskEventRow>(sql`
    select ${columns} from task_event event where event.id = ${id}::uuid and ${taskEventsVisibleTo(viewer).where}`)
  if (!row) throw new GraphQLError('The event is no longer visible.', { extensions: { code: 'NOT_FOUND' } })
  return taskEventObject(row)
}

/** The cursor of an event: the same in the history, in a push and as a task's `eventCursor`. */
export function taskEventCursor(seq: number): string {
  return encodeCursor([String(seq)])
}

/** The number behind a cursor of a task. One that is yet to come is another task's: whoever waited for it would be told nothing. */
export function seqFrom(cursor: string, { lastSeq }: TaskObject): number {
  const [, seq] = /^\["(\d{1,9})"\]$/.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? []
  if (seq === undefined || Number(seq) > lastSeq) throw badInput('after', 'this is not a cursor of this task.')
  return Number(seq)
}

function taskEventObject({ data, seq, ...row }: TaskEventRow): TaskEventObject {
  return Object.assign(new TASK_EVENT_TYPES[row.kind](), row, data, { cursor: taskEventCursor(seq) })
}
