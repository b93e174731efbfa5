import { bounceText } from './bounce-text.js'
import { deliveryStatus } from './delivery-status.js'
import type { MailHeaders } from './mail-headers.js'
import type { MailPart } from './mail-parts.js'
import { messageIdOf, messageIds } from './message-ids.js'
import type { Bounce } from './parsed-mail.js'
import { openMail } from './raw-mail.js'

/** What a mail server says of a mail of ours: in a delivery report (RFC 3464), or in the prose of servers that send none; null when it is no such mail. */
export function bounceOf(headers: MailHeaders, parts: MailPart[], text: string): Bounce | null {
  if (!isFromMachine(headers)) return null
  const report = parts.find(({ type }) => type === 'message/delivery-status')
  const status = report ? deliveryStatus(report.bytes) : bounceText(headers, text)
  if (!status) return null
  const originalMessageId = status.originalMessageId ?? returnedMessageId(parts) ?? messageIds(headers, 'in-reply-to')[0] ?? null
  return { originalMessageId, final: status.final, failures: status.failures }
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
function returnedMessageId(parts: MailPart[]): string | null {
  const returned = parts.find(({ type }) => ['message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers'].includes(type))
  if (!returned || returned.bytes.length === 0) return null
  try {
    return messageIdOf(openMail(returned.bytes).headers)
  } catch {
    return null
  }
}
