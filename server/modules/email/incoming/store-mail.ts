import sql from 'sql-template-tag'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../core/command.js'
import { enqueue } from '../../../core/jobs.js'
import { messageKeyOf } from './message-key.js'

/** The largest mail that is taken in (PROMISES.md 13). */
export const MOST_MAIL_BYTES = 25 * 1024 * 1024

export interface ArrivedMail {
  deskId: string
  door: 'IMAP' | 'SMTP' | 'DEVELOPMENT'
  /** Empty: the null return path of a bounce. Null: not known, as of a mail that was fetched. */
  envelopeFrom: string | null
  envelopeTo: string[]
  raw: Buffer
}

/**
 * Keeps a mail as it came, and orders that it be read: the one way in, whatever the door. Only when this transaction has committed may the mail be
 * acknowledged, moved or marked (PROMISES.md 4). One that is known already is left out; one that only says to be known, and has another text, is read so that
 * its sender shows, and waits in the quarantine.
 */
export async function storeMail(tx: Transaction, { deskId, door, envelopeFrom, envelopeTo, raw }: ArrivedMail): Promise<void> {
  const { key, bodyHash } = messageKeyOf(raw)
  const insert = (messageKey: string, reason: 'SAME_MESSAGE_ID' | null) => tx.rows<{ id: string }>(sql`
    insert into incoming_mail (id, desk_id, door, envelope_from, envelope_to, raw, size, message_key, body_hash, quarantine_reason)
    values (${uuid()}, ${deskId}, ${door}::mail_door, ${envelopeFrom}, ${envelopeTo}::text[], ${raw}, ${raw.length}, ${messageKey}, ${bodyHash}, ${reason}::quarantine_reason)
    on conflict (desk_id, message_key) do nothing returning id`)
  const [stored] = await insert(key, null)
  if (stored) return orderReading(tx, stored.id, deskId)
  const [known] = await tx.rows<{ same: boolean }>(sql`select body_hash = ${bodyHash} as same from incoming_mail where desk_id = ${deskId} and message_key = ${key}`)
  if (known?.same) return
  const [doubtful] = await insert(`${key} ${bodyHash.toString('hex')}`, 'SAME_MESSAGE_ID')
  if (doubtful) return orderReading(tx, doubtful.id, deskId)
}

/** The mails of a desk are read in the order in which they came, for an answer may follow on the heels of what it answers. */
export function orderReading(tx: Transaction, mailId: string, deskId: string): Promise<void> {
  return enqueue(tx, 'read_mail', { mailId }, { line: `incoming ${deskId}` })
}
