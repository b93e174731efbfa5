import sql from 'sql-template-tag'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../core/command.js'
import { userError } from '../../../core/user-error.js'
import { identifier } from '../../../graphql/identifier.js'
import { Operator } from '../../operators/operator.entity.js'
import { Task } from '../task.entity.js'

interface NewTask {
  title: string
  description?: string | null
  assigneeId?: string | null
  dueOn?: string | null
}

/** Writes a new task. The caller has asked the policy. */
export async function writeTask(tx: Transaction, { title, description, assigneeId, dueOn }: NewTask): Promise<Task> {
  const id = uuid()
  await tx.rows(sql`
    insert into task (id, title, description, assignee_id, due_on)
    values (${id}, ${title.trim()}, ${description ?? ''}, ${await activeAssignee(tx, assigneeId)}::uuid, ${dueOn ?? null}::date)`)
  return tx.manager.findOneByOrFail(Task, { id })
}

/** The id of an operator who may be given a task; null for nobody. */
export async function activeAssignee(tx: Transaction, assigneeId: string | null | undefined): Promise<string | null> {
  if (assigneeId == null) return null
  const id = identifier(assigneeId)
  if (id && (await tx.manager.existsBy(Operator, { id, active: true }))) return id
  throw userError('NOT_FOUND', 'There is no active operator with this id. Choose another one.', ['assigneeId'])
}
