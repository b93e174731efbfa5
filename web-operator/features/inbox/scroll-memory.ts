const offsets = new Map<string, number>()

/** How far a list was scrolled, in pixels, by its entry in the browser's history; Back comes to the same row. */
export const rememberedScroll = (historyKey: string) => offsets.get(historyKey) ?? 0

export function rememberScroll(historyKey: string, offset: number) {
  offsets.set(historyKey, offset)
}
