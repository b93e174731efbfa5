import { useContext, useEffect } from 'react'
import { PlacesContext, type Place } from './place-registry'

/** Lets the palette lead to these places while the caller is mounted. The same array at every render, unless they change. */
export function usePlaces(places: readonly Place[]) {
  const registry = useContext(PlacesContext)
  useEffect(() => registry.offer(places), [registry, places])
}
