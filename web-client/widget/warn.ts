const said = new Set<string>()

/** Tells the host page's developer something, once. Nothing here ever throws into the page: a mistake in a snippet must not break a shop. */
export function warn(words: string, ...causes: unknown[]) {
  if (said.has(words)) return
  said.add(words)
  console.warn(`Helpdesk: ${words}`, ...causes)
}
