import { decodeText } from './charset.js'
import { MailHeaders } from './mail-headers.js'
import { messageIdIn } from './message-ids.js'
import type { BounceFailure } from './parsed-mail.js'
import { singleLine } from './storable-text.js'
import { isStrictAddress } from './strict-from.js'

const MOST_FAILURES = 50
export const LONGEST_REASON = 500

export interface DeliveryStatus {
  final: boolean
  failures: BounceFailure[]
  originalMessageId: string | null
}

/** Reads a message/delivery-status (RFC 3464): a block of fields about the mail, then one for each recipient; null when none failed or waits. */
export function deliveryStatus(bytes: Buffer): DeliveryStatus | null {
  const blocks = decodeText(bytes.subarray(0, 262_144)).replaceAll('\r', '').split(/\n(?:[ \t]*\n)+/).filter((block) => block.trim() !== '')
  const fields = blocks.map((block) => new MailHeaders(Buffer.from(block).toString('latin1')))
  const recipients = fields.flatMap((each) => recipient(each) ?? []).slice(0, MOST_FAILURES)
  const failed = recipients.filter(({ final }) => final)
  const told = failed.length > 0 ? failed : recipients
  if (told.length === 0) return null
  const [originalMessageId = null] = fields.flatMap((each) => messageIdIn(each.first('x-original-message-id') ?? '') ?? [])
  return { final: failed.length > 0, failures: told.map(({ failure }) => failure), originalMessageId }
}

function recipient(fields: MailHeaders): { final: boolean; failure: BounceFailure } | null {
  const named = addressIn(fields.first('original-recipient')) ?? addressIn(fields.first('final-recipient'))
  if (named === null) return null
  const status = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(fields.first('status') ?? '')?.[0] ?? null
  const action = fields.first('action')?.toLowerCase().trim() || actionOf(status)
  if (action !== 'failed' && action !== 'delayed') return null
  const words = fields.first('diagnostic-code')?.replace(/^[\w-]{1,20}\s?;\s?/, '') ?? ''
  return { final: action === 'failed', failure: { address: named, status, reason: singleLine(words, LONGEST_REASON) || 'The mail server gave no reason.' } }
}

const actionOf = (status: string | null) => ({ 5: 'failed', 4: 'delayed' })[Number(status?.[0])]

/** From "rfc822; a@b.example". */
function addressIn(value: string | null): string | null {
  const address = (value ?? '').replace(/^[\w-]{1,20}\s?;\s?/, '').replace(/^<|>$/g, '').trim()
  return isStrictAddress(address) ? address.toLowerCase() : null
}
