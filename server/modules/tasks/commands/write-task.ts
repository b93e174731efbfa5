import sql from 'sql-template-tag'
import { v7 as uuid } from 'uuid'
import type { Actor } from '../../../core/actor.js'
import type { Transaction } from '../../../core/command.js'
import { userError } from '../../../core/user-error.js'
import { identifier } from '../../../graphql/identifier.js'
import { notify } from '../../notifications/commands/notify.js'
import { Operator } from '../../operators/operator.entity.js'
import { recordTaskEvent } from '../events/record-task-event.js'
import { Task } from '../task.entity.js'

interface NewTask {
  title: string
  description?: string | null
  assigneeId?: string | null
  dueOn?: string | null
}

/** Writes a new task, and tells whoever shall do it. The caller has asked the policy. */
export async function writeTask(tx: Transaction, actor: Actor, { title, description, assigneeId, dueOn }: NewTask): Promise<Task> {
  const id = uuid()
  const assignee = await activeAssignee(tx, assigneeId)
  await tx.rows(sql`
    insert into task (id, title, description, assignee_id, due_on, author_kind, author_id, author_name)
    values (${id}, ${title.trim()}, ${description ?? ''}, ${assignee?.id ?? null}::uuid, ${dueOn ?? null}::date, ${actor.kind}::actor_kind, ${actor.id}::uuid, ${actor.name})`)
  await recordTaskEvent(tx, { taskId: id, kind: 'TaskCreated', actor })
  if (assignee) await notify(tx, { kind: 'ASSIGNED', actor, to: [{ operatorId: assignee.id, taskId: id }] })
  return tx.manager.findOneByOrFail(Task, { id })
}

/** The operator who is given a task; null for nobody. */
export async function activeAssignee(tx: Transaction, assigneeId: string | null | undefined): Promise<Operator | null> {
  if (assigneeId == null) return null
  const id = identifier(assigneeId)
  const operator = id && (await tx.manager.findOneBy(Operator, { id, active: true }))
  if (!operator) throw userError('NOT_FOUND', 'There is no active operator with this id. Choose another one.', ['assigneeId'])
  return operator
}
