import { useLazyQuery } from '@apollo/client/react'
import { useRef } from 'react'
import { CommentBubble } from '../../../web-shared/ticket/CommentBubble'
import { useLogPoliteness } from '../../../web-shared/ticket/useLogPoliteness'
import { graphql, readFragment, type FragmentType } from '../../gql'
import { useText } from '../../language/useText'
import controls from '../../layout/controls.module.css'
import styles from './Conversation.module.css'
import { JumpToLatest } from './JumpToLatest'
import { NewDivider } from './NewDivider'
import { texts } from './texts'
import { UnsentComments } from './UnsentComments'
import { useFirstNew } from './useFirstNew'

export const Conversation_ticket = graphql(`
  fragment Conversation_ticket on Ticket {
    id
    unread
    comments(last: 50) {
      edges {
        node {
          id
          createdAt
          fromSupport
          ...CommentBubble_comment
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`)

const EarlierComments = graphql(`
  query EarlierComments($ticketId: ID!, $before: String!) {
    ticket(id: $ticketId) {
      id
      comments(last: 50, before: $before) {
        edges {
          node {
            id
            createdAt
            ...CommentBubble_comment
          }
        }
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
      }
    }
  }
`)

interface Props {
  ticket: FragmentType<typeof Conversation_ticket>
  reader: 'client' | 'linkHolder'
  /** How many comments were sent from here. */
  sent: number
  /** Leads the focus to the field. */
  onWrite: () => void
}

/** The comments, oldest first; the latest fifty, and earlier ones on demand. New ones are read out as they come. */
export function Conversation({ reader, sent, onWrite, ...props }: Props) {
  const text = useText()
  const { id, comments, unread } = readFragment(Conversation_ticket, props.ticket)
  const [loadEarlier, { loading, error }] = useLazyQuery(EarlierComments)
  const politeness = useLogPoliteness(comments.edges[0]?.node.id)
  const firstNew = useFirstNew(id, comments.edges.map(({ node }) => node), unread)
  const log = useRef<HTMLOListElement>(null)
  const { hasPreviousPage, startCursor } = comments.pageInfo

  async function showEarlier() {
    if (!startCursor) return
    try {
      await loadEarlier({ variables: { ticketId: id, before: startCursor } })
    } catch {
      // `error` says so, and the button stays.
      return
    }
    // The button may be gone, and the focus with it.
    log.current?.focus({ preventScroll: true })
  }

  return (
    <>
      {hasPreviousPage && (
        <p className={styles.earlier}>
          <button type="button" className={controls.button} disabled={loading} onClick={() => void showEarlier()}>
            {loading ? text(texts.loadingMore) : text(texts.earlier)}
          </button>
          {error && <span role="alert" className={styles.failed}>{text(texts.moreFailed)}</span>}
        </p>
      )}
      <div role="log" aria-live={politeness} aria-label={text(texts.conversation)} aria-busy={loading}>
        {comments.edges.length === 0 && <p className={styles.empty}>{text(texts.noComments)}</p>}
        <ol ref={log} tabIndex={-1} className={styles.comments}>
          {comments.edges.map(({ node }) => (
            <li key={node.id}>
              {node.id === firstNew && <NewDivider />}
              <CommentBubble comment={node} reader={reader} />
            </li>
          ))}
        </ol>
      </div>
      <UnsentComments ticketId={id} onActed={onWrite} />
      <JumpToLatest latest={comments.edges.at(-1)?.node.id} sent={sent} />
    </>
  )
}
