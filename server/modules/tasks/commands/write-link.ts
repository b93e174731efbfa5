import sql from 'sql-template-tag'
import type { Transaction } from '../../../core/command.js'
import type { LockedTicket } from '../../tickets/commands/lock-ticket.js'
import { recordTaskEvent } from '../events/record-task-event.js'
import type { Task } from '../task.entity.js'
import { settleTasksDone } from './settle-tasks-done.js'

/** Links a task to a ticket; the caller holds the locks of both. Linking twice is one link, and one event on either side. */
export async function writeLink(tx: Transaction, { ticket, actor }: LockedTicket, task: Task): Promise<void> {
  const added = await tx.rows(sql`
    insert into ticket_task (ticket_id, task_id) values (${ticket.id}, ${task.id}) on conflict do nothing returning task_id`)
  if (!added.length) return
  tx.record({ ticketId: ticket.id, kind: 'TaskLinked', actor, public: false, taskId: task.id, data: { taskTitle: task.title } })
  await recordTaskEvent(tx, { taskId: task.id, kind: 'TicketLinked', actor, ticketId: ticket.id })
  await settleTasksDone(tx, actor, [ticket.id], false)
}

/** Unlinks them; what is not linked stays so, without an event. */
export async function removeLink(tx: Transaction, { ticket, actor }: LockedTicket, task: Task): Promise<void> {
  const removed = await tx.rows(sql`delete from ticket_task where ticket_id = ${ticket.id} and task_id = ${task.id} returning task_id`)
  if (!removed.length) return
  tx.record({ ticketId: ticket.id, kind: 'TaskUnlinked', actor, public: false, taskId: task.id, data: { taskTitle: task.title } })
  await recordTaskEvent(tx, { taskId: task.id, kind: 'TicketUnlinked', actor, ticketId: ticket.id })
  await settleTasksDone(tx, actor, [ticket.id], !task.closed)
}
