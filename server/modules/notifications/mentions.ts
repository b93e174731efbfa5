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
  const longestFirst = operators.toSorted((a, b) => b.name.length - a.name.length)
  const mentioned = new Set<string>()
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}_.@])@/gu)) {
    const after = text.slice(index + 1)
    const meant = longestFirst.find(({ name }) => startsWithName(after, name))
    for (const { id, name } of operators) if (meant && sameName(name, meant.name)) mentioned.add(id)
  }
  return [...mentioned]
}

function startsWithName(text: string, name: string): boolean {
  return sameName(text.slice(0, name.length), name) && !/^[\p{L}\p{N}_]/u.test(text.slice(name.length))
}

function sameName(a: string, b: string): boolean {
  return a.localeCompare(b, undefined, { sensitivity: 'accent' }) === 0
}
