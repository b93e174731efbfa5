import type { TicketListEdge } from './ticket-list-query'

type Fragments = TicketListEdge['matches'][number]['fragments']

const lettersBefore = 16

/** The line from shortly before the first word that was found, so that the word is in sight. */
export function fromFirstMatch(fragments: Fragments): Fragments {
  const first = fragments.findIndex(({ matched }) => matched)
  const before = fragments.slice(0, Math.max(first, 0)).map(({ text }) => text).join('')
  if (before.length <= lettersBefore + 4) return fragments
  return [{ text: `…${before.slice(-lettersBefore).trimStart()}`, matched: false }, ...fragments.slice(first)]
}
