import sql from 'sql-template-tag'
import type { Actor } from '../core/actor.js'
import type { Transaction } from '../core/command.js'
import { groupBy } from '../core/group-by.js'
import type { Dice } from './dice.js'
import { insertRows } from './insert-rows.js'

/** An operator keeps in mind so many of what they were told, and has read all but the last few. */
const MOST_KEPT = 8
const MOST_UNREAD = 3
/** Rare ones are kept before those that come every day. */
const RARE = ['TASKS_DONE', 'MENTIONED']
const READ_AFTER_HOURS = 2

interface Told {
  operator_id: string
  kind: string
  actor_kind: Actor['kind']
  actor_id: string | null
  actor_name: string
  ticket_id: string | null
  task_id: string | null
  created_at: string
}

/** Writes what notify.ts would have told the operators lately, from what is there. */
export async function writeNotifications(tx: Transaction, now: Date, dice: Dice): Promise<void> {
  const byOperator = groupBy(await toldOnes(tx), (told) => told.operator_id)
  await insertRows(tx, 'notification', [...byOperator.values()].flatMap((told) => {
    const kept = told.toSorted((a, b) => Number(RARE.includes(b.kind)) - Number(RARE.includes(a.kind))).slice(0, MOST_KEPT).sort((a, b) => b.created_at.localeCompare(a.created_at))
    const unread = dice.between(1, MOST_UNREAD)
    return kept.map((one, index) => {
      const at = new Date(one.created_at)
      return { id: dice.id(at), ...one, read_at: index < unread ? null : new Date(Math.min(at.getTime() + READ_AFTER_HOURS * 3_600_000, now.getTime())) }
    })
  }))
}

/** All that could have been told, newest first, each operator of each ticket or task once for each kind. */
async function toldOnes(tx: Transaction): Promise<Told[]> {
  const ofEvent = sql`event.actor_kind, event.actor_id, event.actor_name`
  return tx.rows<Told>(sql`
    select * from (
      select distinct on (operator_id, kind, ticket_id, task_id) * from (
        select assignee.id as operator_id, 'ASSIGNED' as kind, ${ofEvent}, event.ticket_id, null::uuid as task_id, event.at as created_at
          from ticket_event event join operator assignee on assignee.name = event.data ->> 'to' where event.kind = 'AssigneeChanged'
        union all
        select task.assignee_id, 'ASSIGNED', ${ofEvent}, null, event.task_id, event.at
          from task_event event join task on task.id = event.task_id where event.kind = 'TaskCreated' and task.assignee_id is not null
        union all
        select ticket.assignee_id, 'CLIENT_ANSWERED', ${ofEvent}, event.ticket_id, null, event.at
          from ticket_event event join ticket on ticket.id = event.ticket_id
         where event.kind = 'CommentAdded' and event.actor_kind = 'client' and ticket.assignee_id is not null
        union all
        select ticket.assignee_id, 'TASKS_DONE', ${ofEvent}, event.ticket_id, null, event.at
          from ticket_event event join ticket on ticket.id = event.ticket_id
         where event.kind = 'TaskClosed' and event.at = ticket.tasks_done_at and ticket.assignee_id is not null and ticket.status not in ('RESOLVED', 'CLOSED')
        union all
        select operator.id, 'MENTIONED', ${ofEvent}, null, event.task_id, event.at
          from task_event event join task_comment comment on comment.id = event.comment_id join operator on strpos(comment.body, '@' || operator.name) > 0
      ) happened
       where actor_id is distinct from operator_id
       order by operator_id, kind, ticket_id, task_id, created_at desc
    ) told
     order by operator_id, created_at desc, kind, ticket_id, task_id`)
}
