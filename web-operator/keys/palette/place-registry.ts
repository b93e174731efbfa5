import { createContext } from 'react'

/** Somewhere in the panel, as the palette calls it. */
export interface Place { title: string; path: string }

/** Where the palette can lead beside the tickets: what is on screen puts its places in, the palette reads them. */
export class PlaceRegistry {
  #offers: readonly (readonly Place[])[] = []
  #all: readonly Place[] = []
  #listeners = new Set<() => void>()

  /** Offers places until what is returned is called. */
  offer(places: readonly Place[]) {
    this.#set([...this.#offers, places])
    return () => this.#set(this.#offers.filter(other => other !== places))
  }

  readonly all = () => this.#all

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  #set(offers: readonly (readonly Place[])[]) {
    this.#offers = offers
    this.#all = offers.flat()
    for (const listener of this.#listeners) listener()
  }
}

export const PlacesContext = createContext(new PlaceRegistry())
