import sql from 'sql-template-tag'
import type { Transaction } from '../core/command.js'

/** People keep up: each has read what they wrote themselves, and all that is older than a working day. */
const READ_AFTER_HOURS = 20

/** Marks what operators and clients have read by `now`. */
export async function writeReading(tx: Transaction, now: Date): Promise<void> {
  const isOld = sql`event.at < ${now}::timestamptz - make_interval(hours => ${READ_AFTER_HOURS})`
  await tx.rows(sql`
    insert into ticket_read (operator_id, ticket_id, seq)
    select operator.id, event.ticket_id, max(event.seq)
      from ticket_event event
      join operator on event.actor_id = operator.id or ${isOld}
     group by operator.id, event.ticket_id`)
  await tx.rows(sql`
    update ticket set client_read_seq = read.seq
      from (
        select event.ticket_id, max(event.public_seq) as seq from ticket_event event
         where event.public_seq is not null and (event.actor_kind = 'client' or ${isOld})
         group by event.ticket_id
      ) read
     where read.ticket_id = ticket.id`)
}
