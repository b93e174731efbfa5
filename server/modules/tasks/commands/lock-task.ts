import sql from 'sql-template-tag'
import type { Transaction } from '../../../core/command.js'
import { userError } from '../../../core/user-error.js'
import type { Viewer } from '../../../core/viewer.js'
import { identifier } from '../../../graphql/identifier.js'
import { Task } from '../task.entity.js'
import { canChangeTasks, tasksVisibleTo } from '../task.policy.js'

/** Loads a task for a change, under its row lock and through the policy. */
export async function lockTask(tx: Transaction, viewer: Viewer | null, taskId: string): Promise<Task> {
  const [found] = await tx.rows<{ id: string }>(sql`
    select task.id from task where task.id = ${identifier(taskId)}::uuid and ${tasksVisibleTo(viewer).where} for update`)
  if (!found) throw userError('NOT_FOUND', 'This task does not exist, or you cannot see it.', ['taskId'])
  if (!canChangeTasks(viewer)) throw userError('NOT_ALLOWED', 'This API key lacks the scope tasks:write.')
  return tx.manager.findOneByOrFail(Task, { id: found.id })
}
