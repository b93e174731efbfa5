const soonMilliseconds = 300
const restMilliseconds = 3_000

/** Many beats, few calls: listeners hear the first one soon, and the ones after it at most every three seconds. */
export class Pulse {
  #listeners = new Set<() => void>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #last = -Infinity

  beat() {
    if (this.#timer) return
    const wait = Math.max(soonMilliseconds, this.#last + restMilliseconds - Date.now())
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      this.#last = Date.now()
      for (const listener of this.#listeners) listener()
    }, wait)
  }

  subscribe(listener: () => void) {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  stop() {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }
}
