import sql from 'sql-template-tag'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../core/command.js'
import { SYSTEM } from '../../../core/actor.js'
import { enqueue } from '../../../core/jobs.js'
import type { Services } from '../../../core/services.js'
import { messageIdOf } from '../addresses/message-id.js'
import { outgoingLine } from './outgoing-line.js'
import { whySuppressed } from './why-suppressed.js'

interface NewEmail {
  ticketId: string
  /** Null: the mail that tells of the new ticket. */
  commentId: string | null
  /** Nobody asked for it: it is subject to the caps, and says of itself that it is automatic. */
  automatic: boolean
  /** False: the address is a claim, so the mail holds no text of a stranger. */
  trusted: boolean
}

/** Orders the mail about a comment or a new ticket, in their transaction. Nothing when the desk has no mailbox, or the client no address. */
export async function queueEmail(tx: Transaction, services: Services, { ticketId, commentId, automatic, trusted }: NewEmail): Promise<void> {
  const [facts] = await tx.rows<{ deskId: string; mailbox: string | null; to: string | null; undoSeconds: number }>(sql`
    select desk.id as "deskId", desk.mailbox_address as mailbox, client.email as "to", coalesce(mailing.undo_seconds, 10) as "undoSeconds"
      from ticket join desk on desk.id = ticket.desk_id join client on client.id = ticket.client_id left join desk_mailing mailing on mailing.desk_id = desk.id
     where ticket.id = ${ticketId}`)
  if (!facts?.mailbox || !facts.to) return
  const { deskId, mailbox, to } = facts
  const id = uuid()
  const wait = commentId ? facts.undoSeconds : 0
  const problem = await whySuppressed(tx, { to, ticketId, automatic, trusted })
  await tx.rows(sql`
    insert into email_delivery (id, desk_id, ticket_id, comment_id, kind, automatic, trusted, to_address, message_id, status, problem, due_at)
    values (${id}, ${deskId}, ${ticketId}, ${commentId}, ${commentId ? 'REPLY' : 'TICKET_CREATED'}::email_kind, ${automatic}, ${trusted}, ${to},
            ${messageIdOf(services.secretBox, mailbox, ticketId, commentId)}, ${problem ? 'SUPPRESSED' : 'QUEUED'}::email_delivery_status, ${problem},
            clock_timestamp() + make_interval(secs => ${wait}))`)
  if (problem) return tx.record({ ticketId, kind: 'EmailSuppressed', actor: SYSTEM, public: false, commentId: commentId ?? undefined, data: { to, reason: problem } })
  await orderSending(tx, id, deskId, wait)
}

/** Orders the mail that tells a client of a ticket just made, where the desk sends such. Only an address that somebody vouches for gets the ticket's text with it. */
export async function queueConfirmation(tx: Transaction, services: Services, ticketId: string): Promise<void> {
  const [facts] = await tx.rows<{ trusted: boolean }>(sql`
    select not client.email_claimed and ticket.source <> 'EMAIL' as trusted
      from ticket join client on client.id = ticket.client_id left join desk_mailing mailing on mailing.desk_id = ticket.desk_id
     where ticket.id = ${ticketId} and coalesce(mailing.confirms_creation, true)`)
  if (facts) await queueEmail(tx, services, { ticketId, commentId: null, automatic: true, trusted: facts.trusted })
}

/** Orders a delivery's next try. */
export function orderSending(tx: Transaction, deliveryId: string, deskId: string, inSeconds: number): Promise<void> {
  return enqueue(tx, 'send_email', { deliveryId }, { key: `email ${deliveryId}`, runAt: { inSeconds }, line: outgoingLine(deskId) })
}
