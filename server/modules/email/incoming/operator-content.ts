import { withoutSignedAddresses } from '../addresses/reply-address.js'
import { ANSWER_ABOVE } from '../operator-mails/notification-text.js'
import type { ParsedMail } from '../parse/parsed-mail.js'
import { isAttribution } from '../parse/quote-phrases.js'
import { NOTHING_WRITTEN } from './mail-content.js'

/** A line of a header that a mail program puts above what it quotes, in any language: "Aan: Anna". */
const FIELD = /^[^\s:：]{1,20}(?:\s[^\s:：]{1,20})?\s?[:：]/u

/**
 * What an operator wrote, as Markdown, and nothing else: their signature and what they quote, our own mail to them, are not for the client, and neither
 * is their address. Some programs let one write below what they quote.
 *
 * @param addresses the operator's and the desk's, lower case: whatever language a program quotes in, it names one of them above the quote
 */
export function operatorContent({ text }: Pick<ParsedMail, 'text'>, addresses: string[]): { body: string } {
  const lines = text.split('\n')
  const mark = lines.findIndex((line) => line.includes(ANSWER_ABOVE))
  const own = mark === -1 ? lines : withoutIntroduction(lines.slice(0, mark), addresses)
  const below = mark !== -1 && isQuoted(lines[mark]!) ? lines.slice(lines.findLastIndex(isQuoted) + 1) : []
  return { body: withoutSignedAddresses(trimmed(own) || trimmed(below)) || NOTHING_WRITTEN }
}

/** Without the last paragraph's "On … wrote:", or header of the mail that is quoted below it. */
function withoutIntroduction(lines: string[], addresses: string[]): string[] {
  const filled = lines.findLastIndex((line) => line.replace(/[>\s]/g, '') !== '')
  const above = lines.slice(0, filled + 1)
  const paragraph = above.findLastIndex((line) => line.trim() === '') + 1
  for (let from = paragraph; from < above.length; from++) if (isAttribution(above.slice(from).join(' '))) return above.slice(0, from)
  let from = above.findIndex((line, index) => index >= paragraph && addresses.some((address) => withoutSignedAddresses(line).toLowerCase().includes(address)))
  if (from === -1) return above
  while (from > paragraph && FIELD.test(above[from - 1]!.trim())) from--
  return above.slice(0, from)
}

const isQuoted = (line: string) => /^\s{0,3}>/.test(line)
const trimmed = (lines: string[]) => lines.join('\n').trim()
