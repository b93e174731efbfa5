import sql from 'sql-template-tag'
import type { Transaction } from '../../../core/command.js'
import { withoutDetail, withoutDetailOf } from '../addresses/reply-address.js'

/** PROMISES.md 15: what a loop can do at most. */
const MOST_AUTOMATIC_PER_TICKET = 10
const TICKET_MINUTES = 10
const STRANGER_HOURS = 24
const MACHINES = /^(mailer-daemon|postmaster|no[-_.]?reply|do[-_.]?not[-_.]?reply|bounces?)(?![a-z])/i

interface Recipient {
  to: string
  ticketId: string
  automatic: boolean
  trusted: boolean
}

/** Why a mail is better not sent, for operators; null when nothing speaks against it. */
export async function whySuppressed(tx: Transaction, { to, ticketId, automatic, trusted }: Recipient): Promise<string | null> {
  // Two desks may write to one stranger at the same moment.
  if (automatic && !trusted) await tx.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`automatic mail to ${withoutDetail(to)}`}, 0))`)
  const [facts] = await tx.rows<{ isOurs: boolean; ofTicket: number; toAddress: number }>(sql`
    select exists (select from desk where lower(mailbox_address) = ${withoutDetail(to)}) as "isOurs",
           (select count(*)::int from email_delivery where ticket_id = ${ticketId} and automatic and created_at > now() - make_interval(mins => ${TICKET_MINUTES}::int)) as "ofTicket",
           (select count(*)::int from email_delivery where ${withoutDetailOf('to_address')} = ${withoutDetail(to)} and automatic and not trusted and status <> 'SUPPRESSED'
                                                      and created_at > now() - make_interval(hours => ${STRANGER_HOURS}::int)) as "toAddress"`)
  if (facts!.isOurs) return 'The address is one of this helpdesk itself: the mail would come back.'
  if (!automatic) return null
  if (MACHINES.test(to)) return 'Nobody reads the mail of this address.'
  if (facts!.ofTicket >= MOST_AUTOMATIC_PER_TICKET) return `The ticket has had ${MOST_AUTOMATIC_PER_TICKET} automatic mails in ${TICKET_MINUTES} minutes.`
  if (!trusted && facts!.toAddress > 0) return 'This address, which nobody verified, has had an automatic mail today.'
  return null
}
