let count = 0
const listeners = new Set<() => void>()

/** How many of the operator's own tickets they have not read, for whatever shows it outside the page: the tab's title and its icon. */
export const unreadCount = {
  get: () => count,
  set: (next: number) => {
    count = next
    for (const listener of listeners) listener()
  },
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  },
}
