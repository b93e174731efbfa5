import sql from 'sql-template-tag'
import { actorOf, type Actor } from '../../../core/actor.js'
import { command, type Transaction } from '../../../core/command.js'
import { userError } from '../../../core/user-error.js'
import type { RequestContext } from '../../../graphql/context.js'
import { identifier } from '../../../graphql/identifier.js'
import type { Task } from '../task.entity.js'
import type { TaskUpdateInput } from '../task.inputs.js'
import { canChangeTasks } from '../task.policy.js'
import { lockTask } from './lock-task.js'
import { activeAssignee } from './write-task.js'

/** Changes a task. Closing or reopening it is an event on each of its tickets. */
export function updateTask({ services, viewer }: RequestContext, taskId: string, input: TaskUpdateInput): Promise<string> {
  return command(services, async (tx) => {
    if (canChangeTasks(viewer) && input.status) await lockTicketsOf(tx, taskId)
    const task = await lockTask(tx, viewer, taskId)
    if (!viewer || viewer.kind === 'linkHolder') throw userError('NOT_ALLOWED', 'Only the support team can change tasks.')
    const closedBefore = task.closed
    task.title = input.title?.trim() ?? task.title
    task.description = input.description ?? task.description
    task.status = input.status ?? task.status
    task.dueOn = input.dueOn === undefined ? task.dueOn : input.dueOn
    task.assigneeId = input.assigneeId === undefined ? task.assigneeId : await activeAssignee(tx, input.assigneeId)
    await tx.rows(sql`
      update task set title = ${task.title}, description = ${task.description}, status = ${task.status}::task_status, due_on = ${task.dueOn}::date,
             assignee_id = ${task.assigneeId}::uuid, updated_at = clock_timestamp() where id = ${task.id}`)
    if (task.closed !== closedBefore) await recordOnTickets(tx, task, actorOf(viewer))
    return task.id
  })
}

/** Tickets are locked before tasks, everywhere, and a status is told to the tickets: one who unlinks meanwhile holds the ticket and waits for the task. */
async function lockTicketsOf(tx: Transaction, taskId: string): Promise<void> {
  await tx.rows(sql`
    select from ticket where id in (select ticket_id from ticket_task where task_id = ${identifier(taskId)}::uuid) order by id for update`)
}

async function recordOnTickets(tx: Transaction, task: Task, actor: Actor): Promise<void> {
  const links = await tx.rows<{ ticketId: string }>(sql`select ticket_id as "ticketId" from ticket_task where task_id = ${task.id}`)
  for (const { ticketId } of links) {
    tx.record({ ticketId, kind: task.closed ? 'TaskClosed' : 'TaskReopened', actor, public: false, taskId: task.id, data: { taskTitle: task.title } })
  }
}
