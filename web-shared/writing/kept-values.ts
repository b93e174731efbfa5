interface Held<Value> { stored: string | null; value: Value }

/**
 * Values that outlive the page, shared by all that shows them: in this tab, and with localStorage in the others. A full or forbidden
 * storage stops nobody from writing: the value is kept by the page then, and only a reload forgets it.
 */
export class KeptValues<Value> {
  readonly #held = new Map<string, Held<Value>>()
  readonly #listeners = new Set<() => void>()

  /** `parse` gets what JSON was stored, undefined when there is none that can be read. */
  constructor(
    private readonly parse: (stored: unknown) => Value,
    private readonly isEmpty: (value: Value) => boolean,
    private readonly place: 'localStorage' | 'sessionStorage' = 'localStorage',
  ) {}

  /** The same object until it changes. */
  get(key: string): Value {
    const stored = this.#read(key)
    const held = this.#held.get(key)
    if (held?.stored === stored) return held.value
    const value = this.#parseText(stored)
    this.#held.set(key, { stored, value })
    return value
  }

  set(key: string, value: Value) {
    try {
      if (this.isEmpty(value)) window[this.place].removeItem(key)
      else window[this.place].setItem(key, JSON.stringify(value))
    } catch {
      // Held below, as long as the page lives.
    }
    this.#held.set(key, { stored: this.#read(key), value })
    for (const listener of this.#listeners) listener()
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    window.addEventListener('storage', listener)
    return () => {
      this.#listeners.delete(listener)
      window.removeEventListener('storage', listener)
    }
  }

  // A browser that blocks storage in a foreign frame throws on the first touch.
  #read(key: string) {
    try {
      return window[this.place].getItem(key)
    } catch {
      return null
    }
  }

  #parseText(stored: string | null) {
    try {
      return this.parse(stored === null ? undefined : JSON.parse(stored))
    } catch {
      return this.parse(undefined)
    }
  }
}
