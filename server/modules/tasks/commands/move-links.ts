import sql from 'sql-template-tag'
import type { Transaction } from '../../../core/command.js'
import { hasTask } from './settle-tasks-done.js'

/** What of a ticket's links came along with a merge. */
export interface MovedLinks {
  tasks: string[]
  /** Those that the other ticket had too, with the time of the link that was given up. */
  sharedTasks: { taskId: string; createdAt: string }[]
  /** Since when all tasks of the other ticket had been done; null when it waited, or was answered. Merges of an older version do not know. */
  tasksDoneAt?: string | null
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

/**
 * Gives them back; one that was unlinked meanwhile stays unlinked. Each ticket then waits for its own tasks again. What the other one had from
 * the merge alone (the same time) becomes what it was, unless its client was answered since; what was closed meanwhile is done for the one that comes back.
 */
export async function returnLinks(tx: Transaction, { tasks, sharedTasks, tasksDoneAt: before = null }: MovedLinks, sourceId: string, targetId: string): Promise<void> {
  await tx.rows(sql`update ticket_task set ticket_id = ${sourceId} where ticket_id = ${targetId} and task_id = any(${tasks}::uuid[])`)
  await tx.rows(sql`
    insert into ticket_task (ticket_id, task_id, created_at)
    select ${sourceId}::uuid, "taskId", "createdAt" from jsonb_to_recordset(${JSON.stringify(sharedTasks)}::jsonb) as shared ("taskId" uuid, "createdAt" timestamptz)`)
  await tx.rows(sql`
    update ticket
       set tasks_done_at = case
             when ${hasTask('open')} then null
             when ticket.id = ${sourceId} then coalesce(ticket.tasks_done_at, nullif(other.tasks_done_at, ${before}::timestamptz))
             when ticket.tasks_done_at is null or ticket.tasks_done_at = other.tasks_done_at then case when not ${answeredSince(before)} then ${before}::timestamptz end
             else ticket.tasks_done_at
           end
      from ticket other where (ticket.id = ${sourceId} and other.id = ${targetId}) or (ticket.id = ${targetId} and other.id = ${sourceId})`)
}

/** A condition on `ticket`: the support's side has replied after a moment. */
function answeredSince(moment: string | null) {
  return sql`exists (
    select from comment where comment.ticket_id = ticket.id and comment.visibility = 'PUBLIC' and comment.author_kind <> 'client'
       and comment.created_at > ${moment}::timestamptz)`
}
