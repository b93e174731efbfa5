/** A change that can be taken back. */
export interface UndoOffer { message: string; changeId: string }

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
  remove: (changeId: string) => set(offers.filter(offer => offer.changeId !== changeId)),
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  },
}
