import sql from 'sql-template-tag'
import { command } from '../../../core/command.js'
import type { Services } from '../../../core/services.js'
import { parserOf } from './mail-reading.js'
import { keepAttachments } from './keep-attachments.js'
import { placeMail } from './place-mail.js'
import { holdBack } from './hold-back.js'
import type { ParsedMail } from '../parse/parsed-mail.js'
import { UnreadableMail } from '../parse/unreadable-mail.js'
import type { QuarantineReason } from './mail.enums.js'

/** A mail that brings the process down, or meets a fault of ours, shall not do so for ever. */
const MOST_TRIES = 3

/** A mail as it was stored. */
export interface StoredMail {
  id: string
  deskId: string
  envelopeFrom: string | null
  envelopeTo: string[]
  raw: Buffer
  tries: number
}

/** The job that makes a comment, a ticket or an event of a mail that came in, once, or holds it back with a reason. Nothing is ever dropped. */
export async function readMail(services: Services, mailId: string): Promise<void> {
  const mail = await begin(services, mailId)
  if (!mail) return
  if (mail.tries > MOST_TRIES) return holdBackNow(services, mail, 'FAILED', 'The helpdesk stopped over it, several times. Look into its log.')
  try {
    const parsed = withEnvelope(mail, await parserOf(services).parse(mail.raw))
    const files = await keepAttachments(services, mail.id, parsed)
    await command(services, (tx) => placeMail(tx, services, mail, parsed, files))
  } catch (error) {
    if (error instanceof UnreadableMail) return holdBackNow(services, mail, 'UNREADABLE', error.message)
    services.log.error({ err: error, mailId }, 'a mail could not be taken in')
    if (mail.tries < MOST_TRIES) throw error
    return holdBackNow(services, mail, 'FAILED', 'The helpdesk failed over it, several times. Look into its log.')
  }
}

/** A null return path is a machine's, also where only the envelope tells of it (RFC 3834, 2). */
function withEnvelope({ envelopeFrom }: StoredMail, parsed: ParsedMail): ParsedMail {
  return envelopeFrom === '' && !parsed.automatic ? { ...parsed, automatic: 'GENERATED' } : parsed
}

async function begin({ database }: Services, mailId: string): Promise<StoredMail | undefined> {
  const [mail] = await database.rows<StoredMail>(sql`
    update incoming_mail set tries = tries + 1 where id = ${mailId} and status = 'RECEIVED'
    returning id, desk_id as "deskId", envelope_from as "envelopeFrom", envelope_to as "envelopeTo", raw, tries`)
  return mail
}

function holdBackNow(services: Services, mail: StoredMail, reason: keyof typeof QuarantineReason, problem: string): Promise<void> {
  return command(services, (tx) => holdBack(tx, mail.id, reason, problem))
}
