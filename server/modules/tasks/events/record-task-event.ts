import sql from 'sql-template-tag'
import { v7 as uuid } from 'uuid'
import type { Actor } from '../../../core/actor.js'
import type { Transaction } from '../../../core/command.js'
import type { TaskEventKind } from './task-event.object.js'

/** One fact about one task, before it has its number. */
interface NewTaskEvent {
  taskId: string
  kind: TaskEventKind
  actor: Actor
  ticketId?: string
  commentId?: string
  /** What changed, from what to what; the kind tells the shape. */
  data?: Record<string, unknown>
}

/** Writes an event of a task, numbered under the task's row lock. A task's change time is set here alone, for every change is an event. */
export async function recordTaskEvent(tx: Transaction, { taskId, kind, actor, ticketId, commentId, data = {} }: NewTaskEvent): Promise<void> {
  await tx.rows(sql`
    with numbered as (
      update task set last_seq = last_seq + 1, updated_at = clock_timestamp() where id = ${taskId}::uuid returning last_seq
    )
    insert into task_event (id, task_id, seq, kind, actor_kind, actor_id, actor_name, ticket_id, comment_id, data)
    select ${uuid()}::uuid, ${taskId}::uuid, numbered.last_seq, ${kind}, ${actor.kind}::actor_kind, ${actor.id}::uuid, ${actor.name},
           ${ticketId ?? null}::uuid, ${commentId ?? null}::uuid, ${JSON.stringify(data)}::jsonb
      from numbered`)
  tx.tell('helpdesk_task_event')
}
