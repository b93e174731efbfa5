import sql from 'sql-template-tag'
import type { Transaction } from '../../../core/command.js'
import type { Services } from '../../../core/services.js'
import { loopMark } from '../addresses/loop-mark.js'
import { withoutDetail, withoutDetailOf } from '../addresses/reply-address.js'
import type { MailAddress, ParsedMail } from '../parse/parsed-mail.js'
import { commentByMail } from './comment-by-mail.js'
import { findTicketOf } from './find-ticket-of.js'
import { holdBack } from './hold-back.js'
import type { KeptFiles } from './keep-attachments.js'
import type { StoredMail } from './read-mail.js'
import { recordBounce } from './record-bounce.js'
import { ticketByMail } from './ticket-by-mail.js'
import { withoutPublicLinks } from './without-public-links.js'

const MOST_TICKETS_PER_HOUR = 100
const EXCERPT_CHARACTERS = 300

/**
 * Decides what a mail is, and puts it where it belongs: our own that comes back, a bounce, an answer to a ticket, or a new request. What it is must be proven
 * by more than what anybody can write into a From (PROMISES.md 15).
 */
export async function placeMail(tx: Transaction, services: Services, mail: StoredMail, parsed: ParsedMail, files: KeptFiles): Promise<void> {
  const [waiting] = await tx.rows<{ doubt: 'SAME_MESSAGE_ID' | null }>(sql`
    select quarantine_reason as doubt from incoming_mail where id = ${mail.id} and status = 'RECEIVED' for update`)
  if (!waiting) return
  await noteContent(tx, mail, parsed)
  if (waiting.doubt) return holdBack(tx, mail.id, waiting.doubt, null)
  const { from, automatic } = parsed
  if (parsed.sentByHelpdesk === loopMark(services.secretBox)) return holdBack(tx, mail.id, 'LOOP', 'It was sent by this helpdesk itself, and came back.')
  if (parsed.bounce || automatic === 'BOUNCE') return recordBounce(tx, services, mail, parsed.bounce)
  if (!from) return holdBack(tx, mail.id, 'NO_SENDER', parsed.fromAsWritten && `Its From says: ${parsed.fromAsWritten}`)
  if (await isOurs(tx, from.address)) return holdBack(tx, mail.id, 'LOOP', `${from.address} is an address of this helpdesk itself.`)
  const found = await findTicketOf(tx, services, mail, parsed, from)
  if (found?.kind === 'answer') return commentByMail(tx, services, mail, parsed, files, found)
  if (automatic === 'AUTO_REPLY') return holdBack(tx, mail.id, 'AUTOMATIC', null)
  if (await hasMadeTooMany(tx, mail, from)) return holdBack(tx, mail.id, 'TOO_MANY', `${from.address} has made ${MOST_TICKETS_PER_HOUR} tickets within an hour.`)
  const isTaken = await ticketByMail(tx, services, mail, parsed, files, { from, suspicion: found?.suspicion ?? null })
  if (!isTaken) return holdBack(tx, mail.id, 'DESK_INACTIVE', null)
}

async function noteContent(tx: Transaction, { id }: StoredMail, { messageId, from, subject, text, automatic, leftOut }: ParsedMail): Promise<void> {
  await tx.rows(sql`
    update incoming_mail
       set message_id = ${messageId}, from_address = ${from?.address ?? null}, from_name = ${from?.name || null}, subject = ${withoutPublicLinks(subject)}, excerpt = ${excerptOf(text)}, automatic = ${automatic}, left_out = ${leftOut}
     where id = ${id}`)
}

/** What is shown of a mail in the quarantine. */
function excerptOf(text: string): string | null {
  return withoutPublicLinks(text).replace(/\s+/g, ' ').trim().slice(0, EXCERPT_CHARACTERS) || null
}

async function isOurs(tx: Transaction, address: string): Promise<boolean> {
  const rows = await tx.rows(sql`select from desk where lower(mailbox_address) = ${withoutDetail(address)}`)
  return rows.length > 0
}

async function hasMadeTooMany(tx: Transaction, { deskId }: StoredMail, { address }: MailAddress): Promise<boolean> {
  const [made] = await tx.rows<{ count: number }>(sql`
    select count(*)::int as count from incoming_mail
     where desk_id = ${deskId} and ${withoutDetailOf('from_address')} = ${withoutDetail(address)} and received_at > now() - interval '1 hour' and made_ticket`)
  return made!.count >= MOST_TICKETS_PER_HOUR
}
