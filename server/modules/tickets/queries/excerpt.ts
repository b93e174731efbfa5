/** A stretch of a text that was searched. */
export interface Fragment {
  text: string
  matched: boolean
}

const MOST_CHARACTERS = 200
/** How much is shown before the first match, so that it can be understood, and is still in sight in a short line. */
const BEFORE_MATCH = 30
const WORD = /[\p{L}\p{N}]+/gu

/** The part of a text around its first match, at most 200 characters, in stretches that match and stretches that do not. Null when nothing matches. */
export function excerptOf(text: string, words: string[]): Fragment[] | null {
  const whole = text.replace(/\s+/g, ' ').trim()
  const matches = [...whole.matchAll(WORD)].filter(([word]) => isFound(word.toLowerCase(), words))
  if (!matches.length) return null
  const [from, to] = windowOf(whole, matches[0]!.index)
  const fragments: Fragment[] = []
  const add = (start: number, end: number, matched: boolean) => {
    if (end > start) fragments.push({ text: whole.slice(start, end), matched })
  }
  let position = from
  for (const { index, 0: word } of matches) {
    if (index < from || index >= to) continue
    add(position, index, false)
    add(index, Math.min(index + word.length, to), true)
    position = Math.min(index + word.length, to)
  }
  add(position, to, false)
  return withEllipses(fragments, from > 0, to < whole.length)
}

/** The parts of the searched words, as this module parts a text; the last may be the beginning of one. */
export function partsOf(words: string[]): string[] {
  return words.flatMap((word) => word.toLowerCase().match(WORD) ?? [])
}

function isFound(word: string, words: string[]): boolean {
  const last = words.at(-1)
  return words.includes(word) || (last !== undefined && word.startsWith(last))
}

/** Where the excerpt begins and ends: at words, as far as there are any. Two characters are kept for the ellipses. */
function windowOf(text: string, match: number): [number, number] {
  const wanted = Math.max(0, match - BEFORE_MATCH)
  const space = wanted === 0 ? -1 : text.indexOf(' ', wanted)
  const from = wanted === 0 ? 0 : space >= 0 && space < match ? space + 1 : match
  const end = from + MOST_CHARACTERS - 2
  if (end >= text.length) return [from, text.length]
  const lastSpace = text.lastIndexOf(' ', end)
  return [from, lastSpace > match ? lastSpace : isHalfOfPair(text, end) ? end - 1 : end]
}

/** Whether a cut here would part a surrogate pair. */
function isHalfOfPair(text: string, index: number): boolean {
  return text.codePointAt(index - 1)! > 0xffff
}

function withEllipses(fragments: Fragment[], before: boolean, after: boolean): Fragment[] {
  return [...(before ? [{ text: '…', matched: false }] : []), ...fragments, ...(after ? [{ text: '…', matched: false }] : [])]
}
