import { LONGEST_REASON, type DeliveryStatus } from './delivery-status.js'
import type { MailHeaders } from './mail-headers.js'
import { messageIdIn } from './message-ids.js'
import type { BounceFailure } from './parsed-mail.js'
import { singleLine } from './storable-text.js'
import { isStrictAddress } from './strict-from.js'

const LONGEST_READ = 65_536
const MOST_FAILURES = 50

/** What qmail (in its QSBMF) and Exim say in words alone; null when it is no such text. */
export function bounceText(headers: MailHeaders, text: string): DeliveryStatus | null {
  const read = text.slice(0, LONGEST_READ)
  const failures = isQsbmf(read) ? qsbmf(read) : exim(headers, read)
  if (failures.length === 0) return null
  const delayed = /^Warning: message \S{1,40} delayed|has not yet been delivered|delay_warning/im.test(`${headers.first('subject') ?? ''}\n${read.slice(0, 4_000)}`)
  return { final: !delayed, failures: failures.slice(0, MOST_FAILURES), originalMessageId: copiedMessageId(read) }
}

const isQsbmf = (text: string) => /^\s{0,5}hi\. this is the\b/i.test(text)

/** Paragraphs "<address>:\n" and the reason, up to a line of dashes (cr.yp.to/proto/qsbmf.txt). */
function qsbmf(text: string): BounceFailure[] {
  const [told = ''] = text.split(/^-/m)
  return told.split(/\n\n+/).flatMap((paragraph) => {
    const match = /^\s*<([^<>\s]{3,254})>:\s?\n/.exec(paragraph)
    return match && isStrictAddress(match[1]!) ? [failure(match[1]!, paragraph.slice(match[0].length))] : []
  })
}

/** Exim names the addresses in a field of its own, and in the text each again with the reason indented below it. */
function exim(headers: MailHeaders, text: string): BounceFailure[] {
  const failed = headers.encoded('x-failed-recipients').flatMap((value) => value.split(','))
  const told = /(?:Message \S{1,40} has been|message that you sent has not) (?:[^\n]{0,20})?/i.test(text) || headers.has('x-failed-recipients')
  const named = (failed.length > 0 || !told ? failed : (text.match(/^ {2}[^\s@]{1,64}@[^\s@]{3,190}$/gm) ?? [])).slice(0, MOST_FAILURES)
  const lines = text.split('\n')
  return named.map((value) => value.trim()).filter(isStrictAddress).map((address) => {
    const at = lines.findIndex((line) => line.trim().toLowerCase().startsWith(address.toLowerCase()))
    const below = at === -1 ? [] : lines.slice(at + 1, at + 30)
    const end = below.findIndex((line) => line.trim() === '')
    return failure(address, (end === -1 ? below : below.slice(0, end)).join(' '))
  })
}

function failure(address: string, words: string): BounceFailure {
  const status = /\b[45]\.\d{1,3}\.\d{1,3}\b/.exec(words)?.[0] ?? null
  return { address: address.toLowerCase(), status, reason: singleLine(words, LONGEST_REASON) || 'The mail server gave no reason.' }
}

/** Of the copy of our mail that stands below a line of dashes. */
function copiedMessageId(text: string): string | null {
  const copy = text.search(/^-{3,}/m)
  if (copy === -1) return null
  return messageIdIn(/^message-id:\s{0,10}(<\S{1,996})/im.exec(text.slice(copy))?.[1] ?? '')
}
