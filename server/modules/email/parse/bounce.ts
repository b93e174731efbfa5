import { bounceText } from './bounce-text.js'
import { deliveryStatus } from './delivery-status.js'
import type { MailHeaders } from './mail-headers.js'
import type { MailPart } from './mail-parts.js'
import { messageIdOf, messageIds } from './message-ids.js'
import type { Bounce } from './parsed-mail.js'
import { openMail } from './raw-mail.js'

/** What a mail server says of a mail of ours: in a delivery report (RFC 3464), or in the prose of servers that send none; null when it is no such mail. */
export function bounceOf(headers: MailHeaders, parts: MailPart[], text: string): Bounce | null {
  const report = parts.find(({ type }) => type === 'message/delivery-status')
  const status = report ? deliveryStatus(report.bytes) : bounceText(headers, text)
  if (!status) return null
  const originalMessageId = status.originalMessageId ?? returnedMessageId(parts) ?? messageIds(headers, 'in-reply-to')[0] ?? null
  return { originalMessageId, final: status.final, failures: status.failures }
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
