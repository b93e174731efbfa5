import type { LineKind, MailLine } from './mail-line.js'
import { isAttribution, isDatedAttribution, isForwardRule, isHeaderBlock, isNamingLine, isReplyRule, isRule, isSentFrom } from './quote-phrases.js'

/** "On … wrote:" is broken into no more lines than these. */
const LONGEST_ATTRIBUTION = 4
/** What follows "-- " is a signature when it is no longer than this many filled lines. */
const LONGEST_SIGNATURE = 15

/**
 * How many of the lines stay visible: all up to the last that its sender wrote. What follows is quoted history and signature.
 * Quotes above or between the sender's own lines stay, since those answer them. Where nothing would stay, everything does.
 *
 * @param isForward the mail passes another one on, which is then what it says
 * @param isAnswer it answers another one or passes it on; else it has no history
 */
export function visibleLines(lines: MailLine[], isForward: boolean, isAnswer: boolean): number {
  const kinds = kindsOf(lines, isForward, isAnswer)
  const lastOwn = kinds.findLastIndex((kind, index) => kind === 'OWN' && lines[index]!.filled)
  const folds = lastOwn >= 0 && lines.slice(lastOwn + 1).some(({ filled }) => filled)
  return folds ? lastOwn + 1 : lines.length
}

function kindsOf(lines: MailLine[], isForward: boolean, isAnswer: boolean): LineKind[] {
  const texts = lines.map(({ text }) => text.trim())
  const filled = lines.flatMap((line, index) => (line.filled ? [index] : []))
  // What answers nothing has no history: its quotes and "From: Berlin" are its sender's own.
  const kinds = lines.map(({ kind }) => (isAnswer || kind === 'SIGNATURE' ? kind : 'OWN'))
  if (isAnswer) {
    markEarlierMail(kinds, texts, filled, isForward)
    markAttributions(kinds, texts, filled)
  }
  markSignatures(kinds, texts, filled)
  return kinds
}

/** From where another mail begins, everything is that mail: history below a reply, what is passed on below the mark of a forward. */
function markEarlierMail(kinds: LineKind[], texts: string[], filled: number[], isForward: boolean): void {
  const begins = filled.find((index, position) => {
    if (kinds[index] === 'REPLY' || kinds[index] === 'FORWARD') return true
    if (kinds[index] === 'QUOTE') return isForward && isForwardRule(texts[index]!.replace(/^[>\s]+/, ''))
    if (kinds[index] !== 'OWN' && kinds[index] !== 'MARGIN') return false
    const text = texts[index]!
    return isReplyRule(text) || isForwardRule(text) || isHeaderBlock(filled.slice(position, position + 6).map((each) => texts[each]!))
  })
  if (begins === undefined) return
  const passedOn = isForward || kinds[begins] === 'FORWARD' || isForwardRule(texts[begins]!)
  const above = filled.findLast((index) => index < begins)
  const from = above !== undefined && isRule(texts[above]!) ? above : begins
  kinds.fill(passedOn ? 'OWN' : 'QUOTE', from)
}

function markAttributions(kinds: LineKind[], texts: string[], filled: number[]): void {
  filled.forEach((index, position) => {
    const kind = kinds[index]
    if (kind !== 'QUOTE' && kind !== 'MARGIN') return
    const above = filled[position - 1]
    if (kind === 'MARGIN' && above !== undefined && kinds[above] === 'QUOTE' && index - above <= 2) kinds[index] = 'QUOTE'
    if (above === undefined || (kinds[above] !== 'OWN' && kinds[above] !== 'ATTRIBUTION')) return
    const attribution = kinds[above] === 'ATTRIBUTION' ? [above] : attributionAbove(position, texts, filled, kinds)
    attribution.forEach((each) => (kinds[each] = 'ATTRIBUTION'))
    if (kind === 'MARGIN') kinds[index] = attribution.length > 0 || /^>\s/.test(texts[index]!) ? 'QUOTE' : 'OWN'
  })
  markUnquotedHistory(kinds, texts, filled)
  // What stands in the sender's words above all history is no answer to it: "The log must say: > OK".
  const first = kinds.indexOf('ATTRIBUTION')
  kinds.forEach((kind, index) => {
    if (kind === 'QUOTE' && index < first) kinds[index] = 'OWN'
  })
}

function attributionAbove(position: number, texts: string[], filled: number[], kinds: LineKind[]): number[] {
  for (let length = 1; length <= LONGEST_ATTRIBUTION && length <= position; length++) {
    const lines = filled.slice(position - length, position)
    if (lines.some((line) => kinds[line] !== 'OWN')) return []
    // A long address is broken onto a line of its own: "On … Support" stands above it.
    const isWhole = !/^\(?</.test(texts[lines[0]!]!)
    if (isWhole && isAttribution(lines.map((line) => texts[line]!).join(' '))) return lines
  }
  const above = filled[position - 1]!
  return isNamingLine(texts[above]!) ? [above] : []
}

/** Some programs set no mark before what they quote: then all below "On … wrote:" is history. */
function markUnquotedHistory(kinds: LineKind[], texts: string[], filled: number[]): void {
  const lastQuote = kinds.lastIndexOf('QUOTE')
  const begins = filled.findLast((index, position) => position > 0 && index > lastQuote && kinds[index] === 'OWN' && isDatedAttribution(texts[index]!))
  if (begins !== undefined) kinds.fill('QUOTE', begins)
}

function markSignatures(kinds: LineKind[], texts: string[], filled: number[]): void {
  // Several are drawn between the parts of a text.
  const isDelimiter = filled.filter((index) => kinds[index] === 'OWN' && texts[index] === '--').length === 1
  filled.forEach((index, position) => {
    if (kinds[index] !== 'OWN') return
    // In the middle of a paragraph it is a sentence of the sender's own.
    const isApart = index === 0 || texts[index - 1] === '' || kinds[index - 1] !== 'OWN'
    if (isApart && isSentFrom(texts[index]!)) kinds[index] = 'SIGNATURE'
    if (!isDelimiter || texts[index] !== '--') return
    const below = filled.slice(position + 1, position + 2 + LONGEST_SIGNATURE)
    const others = below.findIndex((each) => kinds[each] !== 'OWN')
    const signature = others === -1 ? below : below.slice(0, others)
    if (signature.length <= LONGEST_SIGNATURE) [index, ...signature].forEach((each) => (kinds[each] = 'SIGNATURE'))
  })
}
