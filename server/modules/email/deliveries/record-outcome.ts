import sql from 'sql-template-tag'
import { SYSTEM } from '../../../core/actor.js'
import type { Transaction } from '../../../core/command.js'
import { EmailDeliveryStatus } from './delivery.enums.js'

interface Outcome {
  to: string
  commentId: string | null
  status: EmailDeliveryStatus
  problem: string | null
}

/** Tells how a mail ended, on the ticket that holds its comment now. */
export async function recordOutcome(tx: Transaction, deliveryId: string, { to, commentId, status, problem }: Outcome): Promise<void> {
  const [place] = await tx.rows<{ ticketId: string }>(sql`
    select coalesce(comment.ticket_id, ticket.merged_into_id, ticket.id) as "ticketId"
      from email_delivery delivery join ticket on ticket.id = delivery.ticket_id left join comment on comment.id = delivery.comment_id where delivery.id = ${deliveryId}`)
  const event = { ticketId: place!.ticketId, actor: SYSTEM, public: false, commentId: commentId ?? undefined }
  if (status === EmailDeliveryStatus.SENT) tx.record({ ...event, kind: 'EmailSent', data: { to } })
  if (status === EmailDeliveryStatus.FAILED) tx.record({ ...event, kind: 'EmailFailed', data: { to, reason: problem } })
  if (status === EmailDeliveryStatus.SUPPRESSED) tx.record({ ...event, kind: 'EmailSuppressed', data: { to, reason: problem } })
}
