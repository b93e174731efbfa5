import sql from 'sql-template-tag'
import { v7 as uuid } from 'uuid'
import type { Actor } from '../../../core/actor.js'
import type { Transaction } from '../../../core/command.js'
import { enqueue } from '../../../core/jobs.js'
import { worksDesk } from '../../desks/desk.policy.js'
import { outgoingLine } from '../../email/deliveries/outgoing-line.js'
import type { NotificationKind } from '../notification.enums.js'

/** Who has the panel open sees it there; and what comes within that time is one mail. */
const MAILED_AFTER_SECONDS = 60

/** Who shall be told, and of what: a ticket, or a task. */
export interface Addressee {
  operatorId: string
  ticketId?: string
  taskId?: string
}

interface Notice {
  kind: keyof typeof NotificationKind
  actor: Actor
  to: Addressee[]
}

/**
 * Tells operators of something, in the transaction in which it happens: those who are active, want to know, may see the ticket, and did not do
 * it themselves. What somebody has not read yet is brought up to date instead of told twice.
 */
export async function notify(tx: Transaction, { kind, actor, to }: Notice): Promise<void> {
  const others = to.filter(({ operatorId }) => actor.kind !== 'operator' || operatorId !== actor.id)
  if (!others.length) return
  const rows = JSON.stringify(others.map((addressee) => ({ id: uuid(), ...addressee })))
  const told = await tx.rows<{ id: string; byMail: boolean; deskId: string | null }>(sql`
    insert into notification (id, operator_id, kind, actor_kind, actor_id, actor_name, ticket_id, task_id)
    select distinct on (operator.id, asked."ticketId", asked."taskId")
           asked.id, operator.id, ${kind}::notification_kind, ${actor.kind}::actor_kind, ${actor.id}::uuid, ${actor.name}, asked."ticketId", asked."taskId"
      from jsonb_to_recordset(${rows}::jsonb) as asked (id uuid, "operatorId" uuid, "ticketId" uuid, "taskId" uuid)
      join operator on operator.id = asked."operatorId"
      left join ticket on ticket.id = asked."ticketId"
     where operator.active and coalesce(operator.preferences -> 'notifications' ? ${kind}, true)
       and (ticket.id is null or ${worksDesk(sql`ticket.desk_id`)})
    on conflict (operator_id, kind, coalesce(ticket_id, task_id)) where read_at is null
    do update set actor_kind = excluded.actor_kind, actor_id = excluded.actor_id, actor_name = excluded.actor_name,
                  created_at = clock_timestamp(), xid = pg_current_xact_id()
    returning id, ticket_id is not null and exists (
      select from operator mailed where mailed.id = operator_id and (mailed.preferences ->> 'notificationsByMail')::boolean) as "byMail",
      (select desk_id from ticket where ticket.id = ticket_id) as "deskId"`)
  if (told.length) tx.tell('helpdesk_notification')
  for (const { id, deskId } of told.filter(({ byMail }) => byMail)) {
    await enqueue(tx, 'mail_notification', { notificationId: id }, { key: `notification ${id}`, runAt: { inSeconds: MAILED_AFTER_SECONDS }, line: outgoingLine(deskId!) })
  }
}
