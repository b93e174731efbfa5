/** What may become a mention: where its @ stands, where the caret is behind it (offsets in UTF-16 units), and what was typed between. */
export interface MentionStart { from: number; to: number; typed: string }

// An @ at the beginning of a word, as the server has it, and on the same line at least a letter behind it.
const atWordStart = /(?<![\p{L}\p{N}_.@])@(?<typed>\p{L}[^@\n]*)$/u

/** The mention that is being written at the caret, at the end of a word; null when there is none. */
export function mentionAt(text: string, caret: number): MentionStart | null {
  if (/^[\p{L}\p{N}_]/u.test(text.slice(caret))) return null
  const match = atWordStart.exec(text.slice(0, caret))
  return match?.groups ? { from: match.index, to: caret, typed: match.groups['typed'] ?? '' } : null
}

// With and without accents: "zolc" finds Żółć as far as the language has them for the same letter.
const begins = (words: string, typed: string) => words.slice(0, typed.length).localeCompare(typed, undefined, { sensitivity: 'base' }) === 0

/** Those whose name, or a later word of it, begins with what was typed; the former first. None when the only one's whole name stands there. */
export function namesBeginning<T extends { name: string }>(people: readonly T[], typed: string): T[] {
  const first = people.filter(({ name }) => begins(name, typed))
  const later = people.filter(person => !first.includes(person) && wordsFrom(person.name).some(rest => begins(rest, typed)))
  const [only, ...others] = [...first, ...later]
  if (only && others.length === 0 && only.name.length === typed.length) return []
  return only ? [only, ...others] : []
}

/** "Anna Maria Nowak": "Maria Nowak" and "Nowak". */
const wordsFrom = (name: string) => Array.from(name.matchAll(/(?<=[\s-])\p{L}/gu), ({ index }) => name.slice(index))
