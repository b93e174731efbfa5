/** Somebody who can be mentioned. */
interface Named {
  id: string
  name: string
}

/**
 * Those of the operators whose full name stands in a text behind an @, in any case, and not inside of a longer word: `@Anna Nowak`. Where one
 * name begins with another, the longer one is meant.
 */
export function mentionedIn(text: string, operators: readonly Named[]): string[] {
  const words = folded(text)
  const named = operators.map(({ id, name }) => ({ id, name: folded(name) })).toSorted((a, b) => b.name.length - a.name.length)
  const mentioned = new Set<string>()
  for (const { index } of words.matchAll(/(?<![\p{L}\p{N}_.@])@/gu)) {
    const meant = named.find(({ name }) => startsWithName(words, name, index + 1))?.name
    for (const { id, name } of named) if (name === meant) mentioned.add(id)
  }
  return [...mentioned]
}

function startsWithName(text: string, name: string, at: number): boolean {
  return text.startsWith(name, at) && !/[\p{L}\p{N}_]/u.test(text.charAt(at + name.length))
}

/** As it is compared: in any case, and however its accents were typed. */
function folded(text: string): string {
  return text.normalize('NFC').toLowerCase()
}
