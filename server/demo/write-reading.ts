import sql from 'sql-template-tag'
import type { Transaction } from '../core/command.js'

/** The team keeps up: each has read what they wrote themselves, and all that is older than a working day. */
const READ_AFTER_HOURS = 20

/** Marks what the operators have read by `now`. */
export async function writeReading(tx: Transaction, now: Date): Promise<void> {
  await tx.rows(sql`
    insert into ticket_read (operator_id, ticket_id, seq)
    select operator.id, event.ticket_id, max(event.seq)
      from ticket_event event
      join operator on event.actor_id = operator.id or event.at < ${now}::timestamptz - make_interval(hours => ${READ_AFTER_HOURS})
     group by operator.id, event.ticket_id`)
}
