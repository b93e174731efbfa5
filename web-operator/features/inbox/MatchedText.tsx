import type { TicketListEdge } from './ticket-list-query'

type Fragments = TicketListEdge['matches'][number]['fragments']

/** Text with the words that a search found marked in it. */
export function MatchedText({ fragments }: { fragments: Fragments }) {
  return fragments.map(({ text, matched }, index) => (matched ? <mark key={index}>{text}</mark> : text))
}
