import sql from 'sql-template-tag'
import type { Actor } from '../../../core/actor.js'
import type { Transaction } from '../../../core/command.js'
import { notify } from '../../notifications/commands/notify.js'
import { FINISHED } from '../../tickets/ticket-status.js'
import { CLOSED } from '../task.enums.js'

interface SettledTicket {
  ticketId: string
  assigneeId: string | null
  finished: boolean
}

/**
 * Brings up to date whether tickets wait for a task: one with an open task does; where the last open one has just gone (`oneLess`) all is
 * done, and the ticket's assignee is told that the client can be answered. The caller holds the tickets' locks.
 */
export async function settleTasksDone(tx: Transaction, actor: Actor, ticketIds: string[], oneLess: boolean): Promise<void> {
  await tx.rows(sql`
    update ticket set tasks_done_at = null where id = any(${ticketIds}::uuid[]) and tasks_done_at is not null and ${hasTask('open')}`)
  if (!oneLess) return
  const done = await tx.rows<SettledTicket>(sql`
    update ticket set tasks_done_at = clock_timestamp()
     where id = any(${ticketIds}::uuid[]) and tasks_done_at is null and not ${hasTask('open')} and ${hasTask('closed')}
    returning id as "ticketId", assignee_id as "assigneeId", status = any(${FINISHED}::ticket_status[]) as finished`)
  const to = done.flatMap(({ ticketId, assigneeId, finished }) => (assigneeId && !finished ? [{ operatorId: assigneeId, ticketId }] : []))
  await notify(tx, { kind: 'TASKS_DONE', actor, to })
}

/** The client was answered: that all tasks are done is no news any more. */
export async function forgetTasksDone(tx: Transaction, ticketId: string): Promise<void> {
  await tx.rows(sql`update ticket set tasks_done_at = null where id = ${ticketId}::uuid and tasks_done_at is not null`)
}

/** The answer was taken back: that all tasks are done is news again, since the last one was, unless another answer came after that. */
export async function recallTasksDone(tx: Transaction, ticketId: string): Promise<void> {
  await tx.rows(sql`
    update ticket set tasks_done_at = done.at
      from (select max(at) as at from ticket_event where ticket_id = ${ticketId}::uuid and kind in ('TaskClosed', 'TaskUnlinked')) done
     where ticket.id = ${ticketId}::uuid and tasks_done_at is null and not ${hasTask('open')} and ${hasTask('closed')}
       and not exists (
         select from comment where comment.ticket_id = ticket.id and comment.visibility = 'PUBLIC' and comment.author_kind <> 'client' and comment.removed_at is null
            and comment.created_at > done.at
       )`)
}

/** A condition on `ticket`: it is linked to an open task, or to a closed one. */
export function hasTask(state: 'open' | 'closed') {
  return sql`exists (
    select from ticket_task link join task on task.id = link.task_id
     where link.ticket_id = ticket.id and (task.status = any(${CLOSED}::task_status[])) = ${state === 'closed'}::boolean)`
}
