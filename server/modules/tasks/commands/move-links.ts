import sql from 'sql-template-tag'
import type { Transaction } from '../../../core/command.js'
import { hasTask } from './settle-tasks-done.js'

/** What of a ticket's links came along with a merge. */
export interface MovedLinks {
  tasks: string[]
  /** Those that the other ticket had too, with the time of the link that was given up. */
  sharedTasks: { taskId: string; createdAt: string }[]
  /** Since when all tasks of the other ticket had been done; null when it waited, or was answered. */
  tasksDoneAt: string | null
}

/** Brings a ticket's links to tasks over to another one. */
export async function moveLinks(tx: Transaction, sourceId: string, targetId: string): Promise<MovedLinks> {
  const sharedTasks = await tx.rows<{ taskId: string; createdAt: string }>(sql`
    delete from ticket_task link where link.ticket_id = ${sourceId} and exists (select from ticket_task other where other.ticket_id = ${targetId} and other.task_id = link.task_id)
    returning link.task_id as "taskId", link.created_at as "createdAt"`)
  const moved = await tx.rows<{ taskId: string }>(sql`update ticket_task set ticket_id = ${targetId} where ticket_id = ${sourceId} returning task_id as "taskId"`)
  const [target] = await tx.rows<{ tasksDoneAt: string | null }>(sql`select tasks_done_at as "tasksDoneAt" from ticket where id = ${targetId}`)
  await tx.rows(sql`
    update ticket set tasks_done_at = case when not ${hasTask('open')} then greatest(ticket.tasks_done_at, source.tasks_done_at) end
      from ticket source where ticket.id = ${targetId} and source.id = ${sourceId}`)
  return { tasks: moved.map(({ taskId }) => taskId), sharedTasks, tasksDoneAt: target!.tasksDoneAt }
}

/** Gives them back; one that was unlinked meanwhile stays unlinked. */
export async function returnLinks(tx: Transaction, { tasks, sharedTasks, tasksDoneAt }: MovedLinks, sourceId: string, targetId: string): Promise<void> {
  await tx.rows(sql`update ticket_task set ticket_id = ${sourceId} where ticket_id = ${targetId} and task_id = any(${tasks}::uuid[])`)
  await tx.rows(sql`
    insert into ticket_task (ticket_id, task_id, created_at)
    select ${sourceId}::uuid, "taskId", "createdAt" from jsonb_to_recordset(${JSON.stringify(sharedTasks)}::jsonb) as shared ("taskId" uuid, "createdAt" timestamptz)`)
  await tx.rows(sql`
    update ticket set tasks_done_at = ${tasksDoneAt ?? null}::timestamptz
     where id = ${targetId} and tasks_done_at is null and not ${hasTask('open')}`)
}
