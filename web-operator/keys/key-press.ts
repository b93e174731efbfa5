const isSymbol = (key: string) => key.length === 1 && !/[\p{L}\p{N}\s]/u.test(key)
const isLetterBeyondLatin = (key: string) => key.length === 1 && /\p{L}/u.test(key) && !/[a-z]/i.test(key)

const latinLetter = (code: string) => /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase()

/**
 * The press as the key map names it. A symbol is the symbol, whatever is held to type it on this layout: Shift for "?",
 * AltGr for "[" on a German one. Where letters are not Latin ones, the key's place tells which it would be.
 */
export function readPress(event: KeyboardEvent) {
  const { key, code, shiftKey, altKey, ctrlKey, metaKey } = event
  if (isSymbol(key)) {
    const typedByAlt = altKey || event.getModifierState('AltGraph')
    return new KeyboardEvent(event.type, { key, code, metaKey, ctrlKey: ctrlKey && !typedByAlt })
  }
  const letter = isLetterBeyondLatin(key) ? latinLetter(code) : undefined
  return new KeyboardEvent(event.type, { key: letter ?? key, shiftKey, altKey, ctrlKey, metaKey })
}
