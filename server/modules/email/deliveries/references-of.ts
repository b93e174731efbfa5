import sql from 'sql-template-tag'
import type { Services } from '../../../core/services.js'
import type { TriedDelivery } from './send-email.js'

const MOST_REFERENCES = 20

/**
 * The Message-IDs of the mails that a client has exchanged about a ticket, oldest first: theirs and ours to the same address, so that no other person's
 * mail shows. The first is kept, for mail programs thread by it.
 */
export async function referencesOf({ database }: Services, ticketId: string, { to, messageId }: Pick<TriedDelivery, 'to' | 'messageId'>): Promise<string[]> {
  const ofTicket = sql`in (select id from ticket where id = ${ticketId} or merged_into_id = ${ticketId})`
  const rows = await database.rows<{ messageId: string }>(sql`
    select exchanged.message_id as "messageId" from (
      select mail.message_id, mail.received_at as at
        from incoming_mail mail
       where mail.ticket_id ${ofTicket} and mail.message_id is not null and lower(mail.from_address) = lower(${to})
      union all
      select delivery.message_id, delivery.created_at
        from email_delivery delivery
       where delivery.ticket_id ${ofTicket} and lower(delivery.to_address) = lower(${to}) and delivery.status = 'SENT' and delivery.message_id <> ${messageId}
    ) exchanged order by exchanged.at, exchanged.message_id`)
  const ids = rows.map((row) => row.messageId)
  return ids.length > MOST_REFERENCES ? [ids[0]!, ...ids.slice(-(MOST_REFERENCES - 1))] : ids
}
