import sql from 'sql-template-tag'
import type { Transaction } from '../../../core/command.js'
import { EmailDeliveryStatus } from '../deliveries/delivery.enums.js'
import { recordOutcome } from '../deliveries/record-outcome.js'
import type { Bounce } from '../parse/parsed-mail.js'
import { holdBack } from './hold-back.js'
import type { StoredMail } from './read-mail.js'

/** Tells the ticket that a mail of ours came back, with the address and the server's reason. A "not yet" is kept and told to nobody, for the server goes on trying. */
export async function recordBounce(tx: Transaction, mail: StoredMail, bounce: Bounce | null): Promise<void> {
  const [delivery] = await tx.rows<{ id: string; ticketId: string; commentId: string | null; to: string; status: EmailDeliveryStatus }>(sql`
    select id, ticket_id as "ticketId", comment_id as "commentId", to_address as "to", status from email_delivery where message_id = ${bounce?.originalMessageId ?? null} for update`)
  if (!bounce || !delivery) return holdBack(tx, mail.id, 'UNKNOWN_BOUNCE', bounce ? describe(bounce) : null)
  await tx.rows(sql`update incoming_mail set status = 'READ', ticket_id = ${delivery.ticketId}, proven = true, read_at = clock_timestamp() where id = ${mail.id}`)
  if (!bounce.final || delivery.status === EmailDeliveryStatus.FAILED) return
  const problem = describe(bounce) || 'The mail came back, and nobody says why.'
  await tx.rows(sql`update email_delivery set status = 'FAILED', problem = ${problem}, at = clock_timestamp() where id = ${delivery.id}`)
  await recordOutcome(tx, delivery.id, { to: bounce.failures[0]?.address || delivery.to, commentId: delivery.commentId, status: EmailDeliveryStatus.FAILED, problem })
}

function describe({ failures }: Bounce): string {
  return failures.map(({ address, status, reason }) => [address && `${address}:`, status, reason].filter(Boolean).join(' ')).join('; ').slice(0, 1000)
}
