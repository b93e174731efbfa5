import { remember, remembered } from '../../web-shared/writing/tab-storage'

interface Place {
  /** How far the list was scrolled, in pixels. */
  offset: number
  /** How many rows were read to get there. */
  depth: number
  /** The id of the row that the list was left for. */
  rowId: string | null
}

const storageKey = 'helpdesk:list-places'
const keptPlaces = 30
const places = new Map<string, Place>(remembered<[string, Place][]>(storageKey) ?? [])
// An address that was typed or followed begins at its top; the router calls each such first entry alike.
const [arrival] = performance.getEntriesByType?.('navigation') ?? []
if (arrival && 'type' in arrival && arrival.type === 'navigate') places.delete('default')

// Written once, when the page goes: storage is too slow for every step of a scroll.
window.addEventListener('pagehide', () => remember(storageKey, [...places].slice(-keptPlaces)))

/** Where a list was, by its entry in the browser's history; Back and a reload come to the same row. */
export const placeOf = (historyKey: string): Place => places.get(historyKey) ?? { offset: 0, depth: 0, rowId: null }

export function rememberScroll(historyKey: string, offset: number, depth: number) {
  places.set(historyKey, { ...placeOf(historyKey), offset, depth })
}

/** A list was left for this row. */
export function rememberOpened(historyKey: string, rowId: string) {
  places.set(historyKey, { ...placeOf(historyKey), rowId })
}

/** Whether the list was left for this row; true once, so that the focus goes back to it and can leave it. */
export function returnsTo(historyKey: string, rowId: string) {
  const place = placeOf(historyKey)
  if (place.rowId !== rowId) return false
  places.set(historyKey, { ...place, rowId: null })
  return true
}

let shownKey: string | null = null

/** Which entry of the history the list on the screen belongs to; null when none is shown. */
export function tellShown(historyKey: string | null) {
  shownKey = historyKey
}

/** Whether a list is on the screen. */
export const isListShown = () => shownKey !== null

/** Whether the browser is about to show an entry of its history again: by Back, or after a reload. */
export const isReturning = (historyKey: string) => historyKey !== shownKey
