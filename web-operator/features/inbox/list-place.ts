interface Place { offset: number; ticketId: string | null }

const places = new Map<string, Place>()
const placeOf = (historyKey: string) => places.get(historyKey) ?? { offset: 0, ticketId: null }

/** How far a list was scrolled, in pixels, by its entry in the browser's history; Back comes to the same row. */
export const rememberedScroll = (historyKey: string) => placeOf(historyKey).offset

export function rememberScroll(historyKey: string, offset: number) {
  places.set(historyKey, { ...placeOf(historyKey), offset })
}

/** A list was left for this ticket. */
export function rememberOpened(historyKey: string, ticketId: string) {
  places.set(historyKey, { ...placeOf(historyKey), ticketId })
}

/** Whether the list was left for this ticket; true once, so that the focus goes back to its row and can leave it. */
export function returnsTo(historyKey: string, ticketId: string) {
  const place = placeOf(historyKey)
  if (place.ticketId !== ticketId) return false
  places.set(historyKey, { ...place, ticketId: null })
  return true
}
