import { useLayoutEffect, type RefObject } from 'react'

const places = new Map<string, number>()

/** Scrolls to where the screen of this name was left. */
export function useScrollPlace(name: string | undefined, scroller: RefObject<HTMLElement | null>) {
  useLayoutEffect(() => {
    const { current } = scroller
    if (!name || !current) return
    current.scrollTop = places.get(name) ?? 0
    return () => {
      places.set(name, current.scrollTop)
    }
  }, [name, scroller])
}
