import { randomUUID } from 'node:crypto'
import sql from 'sql-template-tag'
import { command } from '../core/command.js'
import { storeMail, type ArrivedMail } from '../modules/email/incoming/store-mail.js'
import type { TestServer } from './test-server.js'
import { until } from './test-viewer.js'

export interface TestMail {
  /** As it stands in the header; null for none. */
  from?: string | null
  to?: string
  subject?: string
  text?: string
  html?: string
  /** With its angle brackets; null for none, one of its own unless given. */
  messageId?: string | null
  /** Any other field, as it stands. */
  headers?: Record<string, string>
  files?: TestFile[]
}

export interface TestFile {
  name: string
  bytes: Uint8Array | string
  type?: string
  /** Without angle brackets: an inline image. */
  contentId?: string
}

/** A mail as bytes. Nothing is encoded: what is given is what stands there. */
export function rawMail({ from = 'Jan <jan@example.com>', to = 'support@example.com', subject = 'The grinder', text = 'It makes a noise.', html, messageId = `<${randomUUID()}@example.com>`, headers = {}, files = [] }: TestMail = {}): Buffer {
  const named = { ...(from !== null && { From: from }), To: to, Subject: subject, Date: 'Mon, 2 Mar 2026 10:00:00 +0100', ...(messageId !== null && { 'Message-ID': messageId }), ...headers }
  const head = Object.entries(named).map(([name, value]) => `${name}: ${value}`)
  const words = html === undefined ? textPart('plain', text) : multipart('alternative', [textPart('plain', text), textPart('html', html)])
  return Buffer.from([...head, 'MIME-Version: 1.0', files.length ? multipart('mixed', [words, ...files.map(filePart)]) : words].join('\r\n'))
}

/** A report that a mail could not be delivered (RFC 3464), with the header of the mail that it speaks of. */
export function rawBounce({ originalMessageId, to = 'jan@example.com', action = 'failed', status = '5.1.1', reason = '550 5.1.1 No such person here', ...mail }: TestMail & { originalMessageId: string; to?: string; action?: string; status?: string; reason?: string }): Buffer {
  const report = multipart('report; report-type=delivery-status', [
    textPart('plain', 'Your mail could not be delivered.'),
    `Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.com\r\n\r\nFinal-Recipient: rfc822; ${to}\r\nAction: ${action}\r\nStatus: ${status}\r\nDiagnostic-Code: smtp; ${reason}\r\n`,
    `Content-Type: text/rfc822-headers\r\n\r\nMessage-ID: ${originalMessageId}\r\nSubject: Whatever\r\n`,
  ])
  const { from = 'Mail Delivery System <MAILER-DAEMON@mx.example.com>', messageId = `<${randomUUID()}@mx.example.com>` } = mail
  return Buffer.from([`From: ${from}`, 'To: support@example.com', 'Subject: Undelivered Mail', `Message-ID: ${messageId}`, 'Auto-Submitted: auto-replied', 'MIME-Version: 1.0', report].join('\r\n'))
}

function textPart(kind: 'plain' | 'html', text: string): string {
  return `Content-Type: text/${kind}; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${text.replace(/\r?\n/g, '\r\n')}\r\n`
}

function filePart({ name, bytes, type = 'application/octet-stream', contentId }: TestFile): string {
  const fields = [`Content-Type: ${type}`, 'Content-Transfer-Encoding: base64', `Content-Disposition: ${contentId ? 'inline' : 'attachment'}; filename="${name}"`, ...(contentId ? [`Content-ID: <${contentId}>`] : [])]
  return `${fields.join('\r\n')}\r\n\r\n${Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n`
}

function multipart(kind: string, parts: string[]): string {
  const boundary = `=_${randomUUID()}`
  return `Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n${parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('')}--${boundary}--\r\n`
}

/** A mail and what became of it. */
export interface ReceivedMail {
  id: string
  status: 'RECEIVED' | 'READ' | 'QUARANTINED' | 'DISCARDED'
  reason: string | null
  problem: string | null
  ticketId: string | null
  commentId: string | null
  madeTicket: boolean
  proven: boolean
  automatic: string | null
}

type Arrival = Partial<Pick<ArrivedMail, 'door' | 'envelopeFrom' | 'envelopeTo'>>

/** Puts a mail into a desk as a door does. */
export function store({ services }: TestServer, deskId: string, raw: Buffer, { door = 'SMTP', envelopeFrom = null, envelopeTo = [] }: Arrival = {}): Promise<void> {
  return command(services, (tx) => storeMail(tx, { deskId, door, envelopeFrom, envelopeTo, raw }))
}

/** Puts a mail into a desk, and waits until the queue has decided about it. */
export async function receive(server: TestServer, deskId: string, mail: TestMail | Buffer = {}, arrival: Arrival = {}): Promise<ReceivedMail> {
  const raw = Buffer.isBuffer(mail) ? mail : rawMail(mail)
  await store(server, deskId, raw, arrival)
  const find = async () => (await mailsOf(server, deskId, raw)).at(-1)!
  await until(async () => (await find()).status !== 'RECEIVED', 'the mail to be read')
  return find()
}

/** The mails that a desk has got, oldest first: all, or those with exactly these bytes. */
export function mailsOf({ services }: TestServer, deskId: string, raw: Buffer | null = null): Promise<ReceivedMail[]> {
  return services.database.rows<ReceivedMail>(sql`
    select id, status, quarantine_reason as reason, problem, ticket_id as "ticketId", comment_id as "commentId", made_ticket as "madeTicket", proven, automatic
      from incoming_mail where desk_id = ${deskId} and (${raw}::bytea is null or raw = ${raw}::bytea) order by received_at, id`)
}
