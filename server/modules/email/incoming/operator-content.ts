import { withoutSignedAddresses } from '../addresses/reply-address.js'
import { ANSWER_ABOVE } from '../operator-mails/notification-text.js'
import { LONGEST_TEXT } from '../parse/mail-content.js'
import type { ParsedMail } from '../parse/parsed-mail.js'
import { isAttribution, isHeaderBlock } from '../parse/quote-phrases.js'
import { withInlineImages, type KeptFiles } from './keep-attachments.js'
import { NOTHING_WRITTEN } from './mail-content.js'

/** A line of a header that a mail program puts above what it quotes, in any language: "Aan: Anna". */
const FIELD = /^[^\s:：]{1,20}(?:\s[^\s:：]{1,20})?\s?[:：]/u

/** A text that is cut at 64 KB has up to three bytes less, for no character is parted. */
const LONGEST_BYTES = LONGEST_TEXT - 4

/** What an operator wrote, as comments keep it. */
export interface OperatorContent {
  body: string
  attachmentIds: string[]
}

/**
 * What an operator wrote, as Markdown, and nothing else: their signature, its pictures, and what they quote, our own mail to them, are not for the client.
 * Null when nothing is left of it, for the client would get an empty reply, and when it is longer than a comment or looks like history in part, for they would get the rest alone.
 *
 * @param addresses the operator's and the desk's, lower case
 */
export function operatorContent({ linkedText, foldedText, html, quotedHtml }: ParsedMail, files: KeptFiles, addresses: string[]): OperatorContent | null {
  if (Buffer.byteLength(linkedText) > LONGEST_BYTES && !linkedText.includes(ANSWER_ABOVE)) return null
  if (holdsOwnWords(foldedText)) return null
  const body = operatorText(linkedText, addresses)
  const written = withInlineImages(html, files)
  const quoted = withInlineImages(quotedHtml ?? '', files)
  const attachmentIds = files.ids.filter((id) => !files.wholeTextIds.includes(id) && (written.includes(id) || !quoted.includes(id)))
  if (!body && (linkedText.includes(ANSWER_ABOVE) || !attachmentIds.length)) return null
  return { body: body || NOTHING_WRITTEN, attachmentIds }
}

/**
 * The words of an operator out of the text of their mail; empty when there are none. Some programs let one write below what they quote. Who writes between its
 * lines would be understood by nobody who does not see them, so of that nothing is taken.
 *
 * @param addresses whatever language a program quotes in, it names one of them above the quote
 */
export function operatorText(text: string, addresses: string[]): string {
  const lines = text.split('\n')
  const mark = lines.findIndex((line) => line.includes(ANSWER_ABOVE))
  const own = mark === -1 ? lines : withoutIntroduction(lines.slice(0, mark), addresses)
  if (mark === -1 || !isQuoted(lines[mark]!)) return withoutSignedAddresses(trimmed(own))
  const end = lines.findLastIndex(isQuoted)
  const isBetween = lines.slice(mark, end).some((line) => line.trim() !== '' && !isQuoted(line))
  return isBetween ? '' : withoutSignedAddresses(trimmed(own) || trimmed(lines.slice(end + 1)))
}

/**
 * Who pastes the head of a mail into their answer writes on below it, where all looks like history: above our mail, a second line tells who wrote it, or a
 * second head does.
 */
function holdsOwnWords(folded: string): boolean {
  const lines = folded.slice(0, Math.max(0, folded.indexOf(ANSWER_ABOVE))).split('\n').filter((line) => line.trim() !== '')
  const headAt = (index: number) => isHeaderBlock(lines.slice(index, index + 6))
  if (!headAt(0)) return false
  const belowHead = lines.findIndex((line) => !FIELD.test(line.trim()))
  return belowHead > 0 && lines.some((line, index) => index >= belowHead && (headAt(index) || isAttribution(lines.slice(index, index + 4).join(' ')) || isAttribution(line)))
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
