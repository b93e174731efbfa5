import sql from 'sql-template-tag'
import { v7 as uuid } from 'uuid'
import { command } from '../../../core/command.js'
import { once } from '../../../core/idempotency.js'
import { renderMarkdown } from '../../../core/markdown.js'
import type { RequestContext } from '../../../graphql/context.js'
import { notifyMentioned } from '../../notifications/commands/notify-mentioned.js'
import { lockTask } from '../commands/lock-task.js'
import { recordTaskEvent } from '../events/record-task-event.js'
import type { TaskCommentInput } from '../task.inputs.js'

/** Ids of what was written. */
export interface WrittenTaskComment {
  taskId: string
  commentId: string
}

/** Writes what somebody of the team has to say about a task, and tells those whom it mentions. */
export function addTaskComment({ services, viewer }: RequestContext, taskId: string, input: TaskCommentInput): Promise<WrittenTaskComment> {
  return command(services, async (tx) => {
    const { task, actor } = await lockTask(tx, viewer, taskId)
    const { idempotencyKey, ...payload } = input
    return once(tx, { actor: `${actor.kind}:${actor.id}`, operation: `taskAddComment ${task.id}`, key: idempotencyKey, payload }, async () => {
      await services.limits.takeByViewer('comment', viewer!)
      const commentId = uuid()
      await tx.rows(sql`
        insert into task_comment (id, task_id, author_kind, author_id, author_name, body, body_html)
        values (${commentId}::uuid, ${task.id}::uuid, ${actor.kind}::actor_kind, ${actor.id}::uuid, ${actor.name}, ${input.body}, ${renderMarkdown(input.body)})`)
      await recordTaskEvent(tx, { taskId: task.id, kind: 'TaskCommentAdded', actor, commentId })
      await notifyMentioned(tx, actor, input.body, { taskId: task.id })
      return { taskId: task.id, commentId }
    })
  })
}
