import type { ApolloClient } from '@apollo/client'

/** A change that can be taken back. */
export interface UndoOffer {
  message: string
  /** Once it was taken back; "Undone:" and the message, unless given. */
  undone?: string
  /** What changeUndo knows it by; with `reverse`, any id of its own. */
  changeId: string
  /** Does the opposite of what the server keeps no change of. Answers what the server has against it. */
  reverse?: (client: ApolloClient) => Promise<readonly { message: string }[]>
}

let offers: readonly UndoOffer[] = []
const listeners = new Set<() => void>()

function set(next: readonly UndoOffer[]) {
  offers = next
  for (const listener of listeners) listener()
}

/** What this page has changed and not taken back yet, the latest last. A reload forgets it: the history still tells of the change. */
export const undoOffers = {
  latest: () => offers.at(-1) ?? null,
  add: (offer: UndoOffer) => set([...offers, offer]),
  clear: () => set([]),
  remove: (changeId: string) => set(offers.filter(offer => offer.changeId !== changeId)),
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  },
}
