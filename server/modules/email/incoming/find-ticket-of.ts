import sql from 'sql-template-tag'
import type { Transaction } from '../../../core/command.js'
import { escapeMarkdown } from '../../../core/markdown.js'
import type { Services } from '../../../core/services.js'
import type { OperatorViewer } from '../../../core/viewer.js'
import { ticketOfMessageId } from '../addresses/message-id.js'
import { readReplyAddress, type ReplyRole } from '../addresses/reply-address.js'
import type { MailAddress, ParsedMail } from '../parse/parsed-mail.js'
import { operatorByAddress } from './operator-by-address.js'
import type { StoredMail } from './read-mail.js'

/** What a mail answers: a ticket, as whom, and whether more than its From tells so; or what makes it suspect. */
export type Found =
  | { kind: 'answer'; ticketId: string; role: ReplyRole; operator: OperatorViewer | null; proven: boolean }
  | { kind: 'suspect'; suspicion: string }

interface TicketOfMail {
  id: string
  number: string
  clientEmail: string | null
}

/**
 * Finds the ticket that a mail answers: by the signed address that it came to, by the mails that it refers to, by a number in its subject, in this order. Whoever
 * the sender says to be must be the ticket's client each time, else it is no answer but a suspicion. Null when it answers nothing.
 */
export async function findTicketOf(tx: Transaction, { secretBox, config }: Services, mail: StoredMail, parsed: ParsedMail, from: MailAddress): Promise<Found | null> {
  for (const address of [...parsed.recipients, ...mail.envelopeTo]) {
    const signed = readReplyAddress(secretBox, address)
    if (!signed) continue
    const ticket = await ticketById(tx, mail.deskId, signed.ticketId)
    if (!ticket) continue
    if (signed.role !== 'client') {
      const operator = await operatorByAddress(tx, from.address)
      if (operator && signed.isGenuineFor(operator.id)) return { kind: 'answer', ticketId: ticket.id, role: signed.role, operator, proven: true }
      return { kind: 'suspect', suspicion: `It came to an answer address that was made for an operator, from ${escapeMarkdown(from.address)}, who is not that operator.` }
    }
    if (!signed.isGenuineFor()) return { kind: 'suspect', suspicion: `It came to an answer address of ${linkTo(config, ticket)} that this helpdesk has not made.` }
    return answerOf(ticket, from, true, `came to the answer address of ${linkTo(config, ticket)}`)
  }
  for (const messageId of [...parsed.inReplyTo, ...parsed.references.toReversed()]) {
    const ours = ticketOfMessageId(secretBox, messageId)
    const ticket = ours ? await ticketById(tx, mail.deskId, ours) : await ticketOfMail(tx, mail.deskId, messageId)
    if (ticket) return answerOf(ticket, from, ours !== null, `answers a mail of ${linkTo(config, ticket)}`)
  }
  const ticket = await ticketByNumbers(tx, mail.deskId, parsed.subject)
  return ticket && answerOf(ticket, from, false, `names ${linkTo(config, ticket)}`)
}

function answerOf(ticket: TicketOfMail, from: MailAddress, proven: boolean, how: string): Found {
  if (ticket.clientEmail?.toLowerCase() === from.address) return { kind: 'answer', ticketId: ticket.id, role: 'client', operator: null, proven }
  return { kind: 'suspect', suspicion: `It ${how}, but ${escapeMarkdown(from.address)} is not that ticket's client. Somebody may have forwarded the mail, or pretends to be part of it.` }
}

/** For the team, who read it in the panel. */
function linkTo({ publicUrl }: Services['config'], { number }: TicketOfMail): string {
  return `[${number}](${publicUrl}/tickets/${encodeURIComponent(number)})`
}

async function ticketById(tx: Transaction, deskId: string, ticketId: string): Promise<TicketOfMail | undefined> {
  const [ticket] = await tx.rows<TicketOfMail>(sql`
    select ticket.id, ticket.number, client.email as "clientEmail"
      from ticket named join ticket on ticket.id = coalesce(named.merged_into_id, named.id) join client on client.id = ticket.client_id
     where named.id = ${ticketId} and ticket.desk_id = ${deskId}`)
  return ticket
}

async function ticketOfMail(tx: Transaction, deskId: string, messageId: string): Promise<TicketOfMail | undefined> {
  const [known] = await tx.rows<{ ticketId: string }>(sql`
    select ticket_id as "ticketId" from incoming_mail where desk_id = ${deskId} and message_id = ${messageId} and ticket_id is not null order by received_at limit 1`)
  return known && ticketById(tx, deskId, known.ticketId)
}

/** What stands in square brackets in a subject, as our subjects have it: [SUP-1042]. */
async function ticketByNumbers(tx: Transaction, deskId: string, subject: string): Promise<TicketOfMail | null> {
  const numbers = [...subject.matchAll(/\[([^[\]\s]{1,60})\]/g)].map(([, number]) => number!.toUpperCase())
  if (!numbers.length) return null
  const [named] = await tx.rows<{ id: string }>(sql`
    select id from ticket where desk_id = ${deskId} and upper(number) = any(${numbers}::text[]) order by array_position(${numbers}::text[], upper(number)) limit 1`)
  return (named && (await ticketById(tx, deskId, named.id))) ?? null
}
