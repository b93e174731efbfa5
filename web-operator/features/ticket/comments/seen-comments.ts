const mostTickets = 500

// By operator, because people share machines.
const storageKey = (operatorId: string) => `helpdesk.seen.${operatorId}`

function load(operatorId: string): [ticketId: string, until: string][] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey(operatorId)) ?? '[]')
    return Array.isArray(stored) ? stored as [string, string][] : []
  } catch {
    return []
  }
}

/** When the newest comment was written that this browser has shown of the ticket; null when it was not opened here lately. */
export const seenUntil = (operatorId: string, ticketId: string) => load(operatorId).find(([id]) => id === ticketId)?.[1] ?? null

/** Remembers that a ticket's comments were shown, up to this moment; of the tickets opened last. */
export function rememberSeen(operatorId: string, ticketId: string, until: string) {
  const others = load(operatorId).filter(([id]) => id !== ticketId)
  try {
    localStorage.setItem(storageKey(operatorId), JSON.stringify([[ticketId, until], ...others].slice(0, mostTickets)))
  } catch {
    return
  }
}
