import { useSyncExternalStore } from 'react'

const replying = new Set<string>()
const listeners = new Set<() => void>()

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** The composer of a ticket has text in it, or no more. */
export function setReplying(ticketId: string, hasText: boolean) {
  if (replying.has(ticketId) === hasText) return
  if (hasText) replying.add(ticketId)
  else replying.delete(ticketId)
  for (const listener of listeners) listener()
}

/** Whether this tab's composer of the ticket has text in it: then the others see "Anna is replying". */
export const useReplying = (ticketId: string) => useSyncExternalStore(subscribe, () => replying.has(ticketId))
