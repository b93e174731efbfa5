import sql from 'sql-template-tag'
import { actorOf, type Actor } from '../../../core/actor.js'
import type { Transaction } from '../../../core/command.js'
import { userError } from '../../../core/user-error.js'
import type { Viewer } from '../../../core/viewer.js'
import { identifier } from '../../../graphql/identifier.js'
import { Task } from '../task.entity.js'
import { canChangeTasks, tasksVisibleTo } from '../task.policy.js'

/** A task that this transaction may change, and as whom its viewer acts on it. */
export interface LockedTask {
  task: Task
  actor: Actor
}

/** Loads a task for a change, under its row lock and through the policy. */
export async function lockTask(tx: Transaction, viewer: Viewer | null, taskId: string): Promise<LockedTask> {
  const [found] = await tx.rows<{ id: string }>(sql`
    select task.id from task where task.id = ${identifier(taskId)}::uuid and ${tasksVisibleTo(viewer).where} for update`)
  if (!found) throw userError('NOT_FOUND', 'This task does not exist, or you cannot see it.', ['taskId'])
  const actor = taskActor(viewer)
  if (!actor) throw userError('NOT_ALLOWED', 'This API key lacks the scope tasks:write.')
  return { task: await tx.manager.findOneByOrFail(Task, { id: found.id }), actor }
}

/** As whom a viewer changes tasks; null for who may not. */
export function taskActor(viewer: Viewer | null): Actor | null {
  return viewer && viewer.kind !== 'linkHolder' && canChangeTasks(viewer) ? actorOf(viewer) : null
}
