import { bounceText } from './bounce-text.js'
import { deliveryStatus } from './delivery-status.js'
import type { MailHeaders } from './mail-headers.js'
import type { MailPart } from './mail-parts.js'
import { messageIdOf, messageIds } from './message-ids.js'
import type { Bounce } from './parsed-mail.js'
import { openMail } from './raw-mail.js'

const LONGEST_REPLY_TO = 2_000

/** What a mail server says of a mail of ours: in a delivery report (RFC 3464), or in the prose of servers that send none; null when it is no such mail. */
export function bounceOf(headers: MailHeaders, parts: MailPart[], text: string): Bounce | null {
  if (!isFromMachine(headers)) return null
  const report = parts.find(({ type }) => type === 'message/delivery-status')
  const status = report ? deliveryStatus(report.bytes) : bounceText(headers, text)
  if (!status) return null
  const returned = returnedHeaders(parts)
  const originalMessageId = status.originalMessageId ?? (returned && messageIdOf(returned)) ?? messageIds(headers, 'in-reply-to')[0] ?? null
  return { originalMessageId, originalReplyTo: returned && replyToOf(returned), final: status.final, failures: status.failures }
}

function replyToOf(headers: MailHeaders): string | null {
  return /[^\s<>,;"]{1,64}@[^\s<>,;"]{1,255}/.exec(headers.first('reply-to')?.slice(0, LONGEST_REPLY_TO) ?? '')?.[0] ?? null
}

/** A person who passes a report on says the same in the text. */
function isFromMachine(headers: MailHeaders): boolean {
  const submitted = headers.first('auto-submitted')?.trim().toLowerCase() ?? 'no'
  return /^multipart\/report\b/i.test(headers.first('content-type') ?? '')
    || /\bmailer-daemon\b/i.test(headers.encoded('from')[0]?.slice(0, 500) ?? '')
    || headers.encoded('return-path').includes('<>')
    || !submitted.startsWith('no')
}

/** Of the mail that comes back with the report, whole or its headers only. */
function returnedHeaders(parts: MailPart[]): MailHeaders | null {
  const returned = parts.find(({ type }) => ['message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers'].includes(type))
  if (!returned || returned.bytes.length === 0) return null
  try {
    return openMail(returned.bytes).headers
  } catch {
    return null
  }
}
