import { Lock } from 'lucide-react'
import type { SearchField } from '../../gql/graphql'
import { fromFirstMatch } from './matched-line'
import { MatchedText } from './MatchedText'
import type { TicketListEdge } from './ticket-list-query'
import styles from './TicketRow.module.css'

const places: Record<Exclude<SearchField, 'TITLE'>, string> = { CONTENT: 'Content', COMMENT: 'Comment', INTERNAL_COMMENT: 'Internal comment' }

/** One line of what is written in the ticket; after a search, the line that it found, and where. */
export function RowPreview({ preview, matches }: { preview: string; matches: TicketListEdge['matches'] }) {
  const match = matches.find(({ field }) => field !== 'TITLE')
  if (!match || match.field === 'TITLE') return <span className={styles.preview}>{preview}</span>
  return (
    <span className={styles.preview}>
      <span className={styles.place}>
        {match.field === 'INTERNAL_COMMENT' && <Lock size={11} aria-hidden />}
        {places[match.field]}:
      </span>{' '}
      <MatchedText fragments={fromFirstMatch(match.fragments)} />
    </span>
  )
}
