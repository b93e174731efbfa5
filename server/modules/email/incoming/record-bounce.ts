import sql from 'sql-template-tag'
import type { Transaction } from '../../../core/command.js'
import type { SecretBox } from '../../../core/secret-box.js'
import type { Services } from '../../../core/services.js'
import { readReplyAddress } from '../addresses/reply-address.js'
import { EmailDeliveryStatus } from '../deliveries/delivery.enums.js'
import { recordOutcome } from '../deliveries/record-outcome.js'
import type { Bounce } from '../parse/parsed-mail.js'
import { holdBack } from './hold-back.js'
import type { StoredMail } from './read-mail.js'

interface BouncedDelivery {
  id: string
  ticketId: string
  commentId: string | null
  to: string
  status: EmailDeliveryStatus
}

const columns = sql`id, ticket_id as "ticketId", comment_id as "commentId", to_address as "to", status`

/** Tells the ticket that a mail of ours came back, with the address and the server's reason. A "not yet" is kept and told to nobody, for the server goes on trying. */
export async function recordBounce(tx: Transaction, { secretBox }: Services, mail: StoredMail, bounce: Bounce | null): Promise<void> {
  const delivery = bounce && ((await byMessageId(tx, bounce)) ?? (await byReplyAddress(tx, secretBox, bounce)))
  if (!bounce || !delivery) return holdBack(tx, mail.id, 'UNKNOWN_BOUNCE', bounce ? describe(bounce) : null)
  await tx.rows(sql`update incoming_mail set status = 'READ', ticket_id = ${delivery.ticketId}, proven = true, read_at = clock_timestamp() where id = ${mail.id}`)
  if (!bounce.final || delivery.status === EmailDeliveryStatus.FAILED) return
  const problem = describe(bounce) || 'The mail came back, and nobody says why.'
  await tx.rows(sql`update email_delivery set status = 'FAILED', problem = ${problem}, at = clock_timestamp() where id = ${delivery.id}`)
  await recordOutcome(tx, delivery.id, { to: bounce.failures[0]?.address || delivery.to, commentId: delivery.commentId, status: EmailDeliveryStatus.FAILED, problem })
}

async function byMessageId(tx: Transaction, { originalMessageId }: Bounce): Promise<BouncedDelivery | undefined> {
  const [delivery] = await tx.rows<BouncedDelivery>(sql`select ${columns} from email_delivery where message_id = ${originalMessageId} for update`)
  return delivery
}

/** The last mail of the ticket whose answer address comes back, to who could not be reached. */
async function byReplyAddress(tx: Transaction, secretBox: SecretBox, { originalReplyTo, failures }: Bounce): Promise<BouncedDelivery | undefined> {
  const signed = originalReplyTo && readReplyAddress(secretBox, originalReplyTo)
  if (!signed || signed.role !== 'client' || !signed.isGenuineFor()) return undefined
  const [delivery] = await tx.rows<BouncedDelivery>(sql`
    select ${columns} from email_delivery
     where ticket_id = ${signed.ticketId} and status in ('SENT', 'FAILED') and lower(to_address) = any(${failures.map(({ address }) => address)}::text[])
     order by created_at desc limit 1 for update`)
  return delivery
}

function describe({ failures }: Bounce): string {
  return failures.map(({ address, status, reason }) => [address && `${address}:`, status, reason].filter(Boolean).join(' ')).join('; ').slice(0, 1000)
}
