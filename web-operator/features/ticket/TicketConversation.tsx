import { useApolloClient } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { ArrowDown } from 'lucide-react'
import { useState } from 'react'
import { useLogPoliteness } from '../../../web-shared/ticket/useLogPoliteness'
import { graphql, readFragment, type FragmentType } from '../../gql'
import { UnsentComments } from './composer/UnsentComments'
import { TicketContent } from './TicketContent'
import styles from './TicketConversation.module.css'
import { TicketComment } from './comments/TicketComment'
import { useFirstUnseen } from './comments/useFirstUnseen'
import { byDay, dayTitle } from './days'
import { showFailure } from '../../frame/show-failure'
import { useStickToEnd } from './useStickToEnd'

export const ConversationComment_comment = graphql(`
  fragment ConversationComment_comment on Comment {
    id
    createdAt
    fromSupport
    author {
      ... on Operator {
        id
      }
      ... on Client {
        id
      }
      ... on ApiKey {
        id
      }
    }
    ...TicketComment_comment
  }
`)

export const TicketConversation_ticket = graphql(`
  fragment TicketConversation_ticket on Ticket {
    id
    unread
    ...TicketContent_ticket
    comments(last: 50) {
      totalCount
      edges {
        cursor
        node {
          id
          ...ConversationComment_comment
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
      }
    }
  }
`)

const EarlierCommentsQuery = graphql(`
  query EarlierComments($ticketId: ID!, $before: String) {
    ticket(id: $ticketId) {
      id
      comments(last: 50, before: $before) {
        totalCount
        edges {
          cursor
          node {
            id
            ...ConversationComment_comment
          }
        }
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
        }
      }
    }
  }
`)

interface Props {
  ticket: FragmentType<typeof TicketConversation_ticket>
  operatorId: string
  /** How many comments were sent from here. */
  sent: number
}

/** The ticket's content and its comments, oldest first, read from the end. */
export function TicketConversation({ operatorId, sent, ...props }: Props) {
  const ticket = readFragment(TicketConversation_ticket, props.ticket)
  const { edges, pageInfo, totalCount } = ticket.comments
  const comments = readFragment(ConversationComment_comment, edges.map(edge => edge.node))
  const unseen = useFirstUnseen(operatorId, ticket.id, comments, ticket.unread)
  const politeness = useLogPoliteness(comments[0]?.id)
  const { scroller, atEnd, onScroll, toEnd } = useStickToEnd(comments[0]?.id, comments.at(-1)?.id, sent)

  return (
    <div className={styles.conversation}>
      <div ref={scroller} className={styles.scroller} onScroll={onScroll} tabIndex={0} role="region" aria-label="Conversation">
        <TicketContent ticket={ticket} />
        {pageInfo.hasPreviousPage && <LoadEarlier ticketId={ticket.id} before={pageInfo.startCursor} count={totalCount - comments.length} />}
        <div role="log" aria-live={politeness} aria-label="Comments">
          {byDay(comments, comment => comment.createdAt).map(({ day, items }) => (
            <section key={day} aria-label={dayTitle(day)}>
              <div className={styles.day} aria-hidden><span>{dayTitle(day)}</span></div>
              {items.map(comment => (
                <div key={comment.id} className={styles.comment}>
                  {comment.id === unseen && <div className={styles.new} role="separator" aria-label="New comments"><span aria-hidden>New</span></div>}
                  <TicketComment comment={comment} ticketId={ticket.id} operatorId={operatorId} />
                </div>
              ))}
            </section>
          ))}
        </div>
        <UnsentComments operatorId={operatorId} ticketId={ticket.id} />
      </div>
      {!atEnd && <Button className={styles.latest} size="compact-sm" radius="xl" variant="default" leftSection={<ArrowDown size={14} aria-hidden />} onClick={toEnd}>Jump to latest</Button>}
    </div>
  )
}

function LoadEarlier({ ticketId, before, count }: { ticketId: string; before: string | null; count: number }) {
  const client = useApolloClient()
  const [loading, setLoading] = useState(false)

  async function load() {
    setLoading(true)
    try {
      await client.query({ query: EarlierCommentsQuery, variables: { ticketId, before }, fetchPolicy: 'network-only' })
    } catch (error) {
      showFailure('Earlier comments were not loaded', error)
    } finally {
      setLoading(false)
    }
  }

  return (
    <div className={styles.earlier}>
      <Button size="compact-sm" variant="default" loading={loading} onClick={load}>Load earlier{count > 0 ? ` (${count})` : ''}</Button>
    </div>
  )
}
