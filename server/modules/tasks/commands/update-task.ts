import sql from 'sql-template-tag'
import { command, type Transaction } from '../../../core/command.js'
import type { RequestContext } from '../../../graphql/context.js'
import { identifier } from '../../../graphql/identifier.js'
import { notify } from '../../notifications/commands/notify.js'
import { Operator } from '../../operators/operator.entity.js'
import { recordTaskEvent } from '../events/record-task-event.js'
import type { Task } from '../task.entity.js'
import type { TaskUpdateInput } from '../task.inputs.js'
import { canChangeTasks, tasksVisibleTo } from '../task.policy.js'
import { lockTask, type LockedTask } from './lock-task.js'
import { settleTasksDone } from './settle-tasks-done.js'
import { activeAssignee } from './write-task.js'

/** Changes a task. Closing or reopening it is an event on each of its tickets. */
export function updateTask({ services, viewer }: RequestContext, taskId: string, input: TaskUpdateInput): Promise<string> {
  return command(services, async (tx) => {
    // Who may not know of the task is not to wait for its tickets.
    if (input.status && canChangeTasks(viewer) && tasksVisibleTo(viewer).includes(null)) await lockTicketsOf(tx, taskId)
    const locked = await lockTask(tx, viewer, taskId)
    const { task } = locked
    const before = { ...task, closed: task.closed }
    if (input.assigneeId !== undefined) await giveTo(tx, locked, input.assigneeId)
    task.title = input.title?.trim() ?? task.title
    task.description = input.description ?? task.description
    task.status = input.status ?? task.status
    task.dueOn = input.dueOn === undefined ? task.dueOn : input.dueOn
    await tx.rows(sql`
      update task set title = ${task.title}, description = ${task.description}, status = ${task.status}::task_status, due_on = ${task.dueOn}::date,
             assignee_id = ${task.assigneeId}::uuid where id = ${task.id}`)
    await recordChanges(tx, locked, before)
    if (task.closed !== before.closed) await tellTickets(tx, locked)
    return task.id
  })
}

/** Tickets are locked before tasks, everywhere, and a status is told to the tickets: one who unlinks meanwhile holds the ticket and waits for the task. */
async function lockTicketsOf(tx: Transaction, taskId: string): Promise<void> {
  await tx.rows(sql`
    select from ticket where id in (select ticket_id from ticket_task where task_id = ${identifier(taskId)}::uuid) order by id for update`)
}

async function giveTo(tx: Transaction, { task, actor }: LockedTask, assigneeId: string | null): Promise<void> {
  const assignee = await activeAssignee(tx, assigneeId)
  if ((assignee?.id ?? null) === task.assigneeId) return
  const before = task.assigneeId ? await tx.manager.findOneByOrFail(Operator, { id: task.assigneeId }) : null
  task.assigneeId = assignee?.id ?? null
  await recordTaskEvent(tx, { taskId: task.id, kind: 'TaskAssigneeChanged', actor, data: { from: before?.name ?? null, to: assignee?.name ?? null } })
  if (assignee) await notify(tx, { kind: 'ASSIGNED', actor, to: [{ operatorId: assignee.id, taskId: task.id }] })
}

async function recordChanges(tx: Transaction, { task, actor }: LockedTask, before: Pick<Task, 'title' | 'description' | 'status' | 'dueOn'>): Promise<void> {
  const about = { taskId: task.id, actor }
  if (task.title !== before.title) await recordTaskEvent(tx, { ...about, kind: 'TaskTitleChanged', data: { from: before.title, to: task.title } })
  if (task.description !== before.description) await recordTaskEvent(tx, { ...about, kind: 'TaskDescriptionChanged' })
  if (task.dueOn !== before.dueOn) await recordTaskEvent(tx, { ...about, kind: 'TaskDueDateChanged', data: { from: before.dueOn, to: task.dueOn } })
  if (task.status !== before.status) await recordTaskEvent(tx, { ...about, kind: 'TaskStatusChanged', data: { from: before.status, to: task.status } })
}

async function tellTickets(tx: Transaction, { task, actor }: LockedTask): Promise<void> {
  // Those too that were linked, or merged, while the task was waited for: of two tasks that close at once, each would take the other for open.
  await lockTicketsOf(tx, task.id)
  const links = await tx.rows<{ ticketId: string }>(sql`select ticket_id as "ticketId" from ticket_task where task_id = ${task.id}`)
  for (const { ticketId } of links) {
    tx.record({ ticketId, kind: task.closed ? 'TaskClosed' : 'TaskReopened', actor, public: false, taskId: task.id, data: { taskTitle: task.title } })
  }
  await settleTasksDone(tx, actor, links.map(({ ticketId }) => ticketId), task.closed)
}
