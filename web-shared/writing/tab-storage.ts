/*
 * What one browser tab remembers across a reload. A browser that blocks storage in a foreign frame throws on the
 * first touch; the writing goes on then, and only a reload forgets it.
 */

/** The remembered value, or undefined. */
export function remembered<Value>(key: string): Value | undefined {
  try {
    const text = sessionStorage.getItem(key)
    return text === null ? undefined : JSON.parse(text) as Value
  } catch {
    return undefined
  }
}

/** Remembers a value; undefined forgets it. */
export function remember(key: string, value: unknown) {
  try {
    if (value === undefined) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, JSON.stringify(value))
  } catch {
    // Nowhere to keep it.
  }
}
