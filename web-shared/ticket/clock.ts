const tickMilliseconds = 15_000
const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined
let now = Date.now()

function tick() {
  now = Date.now()
  for (const listener of listeners) listener()
}

/** The time as of the last tick, in milliseconds; never older than a tick while somebody listens. */
export const currentTime = () => now

/** Calls back at every tick. One timer serves every time on the screen, and stops when none is shown. */
export function subscribeToClock(listener: () => void) {
  if (!timer) {
    now = Date.now()
    timer = setInterval(tick, tickMilliseconds)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}
