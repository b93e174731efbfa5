import sql from 'sql-template-tag'
import { command } from '../../../core/command.js'
import { escapeMarkdown } from '../../../core/markdown.js'
import type { Services } from '../../../core/services.js'
import type { RequestContext } from '../../../graphql/context.js'
import { keepAttachments, type KeptFiles } from '../incoming/keep-attachments.js'
import { parserOf } from '../incoming/mail-reading.js'
import { ticketByMail, type Sender } from '../incoming/ticket-by-mail.js'
import type { ParsedMail } from '../parse/parsed-mail.js'
import { htmlOfText } from '../parse/text-html.js'
import { UnreadableMail } from '../parse/unreadable-mail.js'
import { userError } from '../../../core/user-error.js'
import { lockQuarantinedMail } from './lock-quarantined-mail.js'

/** RFC 2606: leads nowhere, so that nobody is ever mailed by it. */
const NOBODY = { address: 'unknown@sender.invalid', name: 'Unknown sender' }

/** Makes a ticket of a mail that was held back, with the original beside it where it could not be read. Nobody is mailed about it: what held it back may well be a machine. */
export async function makeTicketOfMail({ services, viewer }: RequestContext, mailId: string): Promise<{ mailId: string; ticketId: string | null }> {
  const { id } = await command(services, (tx) => lockQuarantinedMail(tx, viewer, mailId))
  const { parsed, files } = await contentOf(services, id)
  return command(services, async (tx) => {
    const mail = await lockQuarantinedMail(tx, viewer, id)
    const isTaken = await ticketByMail(tx, services, mail, { ...parsed, automatic: parsed.automatic ?? 'GENERATED' }, files, senderOf(parsed))
    if (!isTaken) throw userError('DISABLED', 'The desk takes no new tickets. Ask an admin to activate it, or discard the mail.', ['quarantinedMailId'])
    const [placed] = await tx.rows<{ ticketId: string }>(sql`select ticket_id as "ticketId" from incoming_mail where id = ${id}`)
    return { mailId: id, ticketId: placed!.ticketId }
  })
}

async function contentOf(services: Services, mailId: string): Promise<{ parsed: ParsedMail; files: KeptFiles }> {
  const [mail] = await services.database.rows<{ raw: Buffer; subject: string | null }>(sql`select raw, subject from incoming_mail where id = ${mailId}`)
  try {
    const parsed = await parserOf(services).parse(mail!.raw)
    return { parsed, files: await keepAttachments(services, mailId, parsed) }
  } catch (error) {
    if (!(error instanceof UnreadableMail)) throw error
    const parsed = unread(mail!.subject, error.message)
    const files = await keepAttachments(services, mailId, { ...parsed, attachments: [{ fileName: 'original.eml', bytes: mail!.raw, contentId: null }] })
    return { parsed, files }
  }
}

/** Whoever it says it is from is told to the team: they may know who that is. */
function senderOf({ from, fromAsWritten }: ParsedMail): Sender {
  if (from) return { from, suspicion: null }
  return { from: NOBODY, suspicion: fromAsWritten && `Its From says: ${escapeMarkdown(fromAsWritten)}` }
}

function unread(subject: string | null, problem: string): ParsedMail {
  return {
    messageId: null, inReplyTo: [], references: [], from: null, fromAsWritten: null, recipients: [], subject: subject ?? '', text: problem, linkedText: problem, foldedText: '', html: htmlOfText(problem), quotedHtml: null,
    attachments: [], leftOut: 0, automatic: null, bounce: null, sentByHelpdesk: null,
  }
}
