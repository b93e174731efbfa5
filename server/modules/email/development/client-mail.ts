import { randomUUID } from 'node:crypto'
import { simpleParser, type ParsedMail } from 'mailparser'
import MailComposer from 'nodemailer/lib/mail-composer'
import sql from 'sql-template-tag'
import { command } from '../../../core/command.js'
import type { Services } from '../../../core/services.js'
import { userError } from '../../../core/user-error.js'
import { identifier } from '../../../graphql/identifier.js'
import { isEmailAddress } from '../../../graphql/scalars.js'
import { storeMail } from '../incoming/store-mail.js'
import { caughtMail } from './caught-mails.js'

/** Answers a mail as its reader's program would: to its Reply-To, with what it answers quoted below. */
export async function answerCaughtMail(services: Services, mailId: string | null, text: string): Promise<void> {
  const mail = await caughtMail(services, mailId)
  if (!mail) throw userError('NOT_FOUND', 'There is no such mail.')
  if (!text.trim()) throw userError('REQUIRED', 'Write something, then send it.')
  const original = await simpleParser(mail.raw)
  const to = original.replyTo?.value[0]?.address ?? mail.from
  await post(services, mail.deskId, {
    from: mail.to,
    to,
    subject: /^re:/i.test(mail.subject) ? mail.subject : `Re: ${mail.subject}`,
    text: `${text}\n\n${quoted(original, mail.from)}`,
    inReplyTo: original.messageId,
    references: [...[original.references ?? []].flat(), original.messageId ?? ''].filter(Boolean),
  })
}

interface NewMail {
  deskId: string
  from: string
  subject: string
  text: string
}

/** Writes a mail to a desk, as anybody may. */
export async function writeMail(services: Services, { deskId, from, subject, text }: NewMail): Promise<void> {
  const [desk] = await services.database.rows<{ id: string; address: string }>(sql`
    select id, mailbox_address as address from desk where id = ${identifier(deskId)}::uuid and mailbox_address is not null`)
  if (!desk) throw userError('NOT_FOUND', 'Choose a desk to write to.')
  if (!isEmailAddress(from)) throw userError('INVALID', 'Give the address that the mail shall come from, like jan@example.com.')
  if (!text.trim()) throw userError('REQUIRED', 'Write something, then send it.')
  await post(services, desk.id, { from, to: desk.address, subject, text })
}

async function post(services: Services, deskId: string, mail: { from: string; to: string; subject: string; text: string; inReplyTo?: string; references?: string[] }): Promise<void> {
  const raw = await new MailComposer({ ...mail, messageId: `<${randomUUID()}@client.test>`, newline: '\r\n', disableFileAccess: true, disableUrlAccess: true }).compile().build()
  await command(services, (tx) => storeMail(tx, { deskId, door: 'DEVELOPMENT', envelopeFrom: mail.from, envelopeTo: [mail.to], raw }))
}

function quoted({ text, date }: ParsedMail, from: string): string {
  const lines = (text ?? '').trimEnd().split('\n').map((line) => `> ${line}`)
  return [`On ${(date ?? new Date()).toUTCString()}, ${from} wrote:`, ...lines].join('\n')
}
