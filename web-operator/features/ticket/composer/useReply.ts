import { useApolloClient, useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { addComment } from '../../../../web-shared/apollo/add-comment'
import { useIdempotencyKey } from '../../../../web-shared/writing/useIdempotencyKey'
import { graphql, readFragment } from '../../../gql'
import type { TicketReplyMutation } from '../../../gql/graphql'
import { notReached, refused, type SendFailure } from './send-failure'
import { StaleNotice_event } from './StaleNotice'

const ReplyMutation = graphql(`
  mutation TicketReply($ticketId: ID!, $input: TicketReplyInput!) {
    ticketReply(ticketId: $ticketId, input: $input) {
      comment {
        id
        createdAt
        ...CommentBubble_comment
      }
      ticket {
        id
        ...StatusActions_ticket
      }
      unseen {
        id
        ...StaleNotice_event
      }
      userErrors {
        message
        code
        field
      }
    }
  }
`)

/** What is sent, in the API's words. */
export interface ReplyContent { body: string; attachmentIds: string[]; notifyClient: boolean; resolve: boolean }

/** What stopped a reply: events that its author had not seen. `content` waits for "Send anyway". */
export interface StaleReply { content: ReplyContent; unseen: TicketReplyMutation['ticketReply']['unseen'] }

const LastSeen = graphql(`
  fragment UseReply_lastSeen on Ticket {
    id
    eventCursor
  }
`)

/** Sends a reply, unless something happened that this screen has not shown yet; `send` tells whether it is sent. */
export function useReply(operatorId: string, ticketId: string) {
  const client = useApolloClient()
  const idempotencyKey = useIdempotencyKey(`${operatorId}:${ticketId}:reply`)
  const [failure, setFailure] = useState<SendFailure | null>(null)
  const [stale, setStale] = useState<StaleReply | null>(null)
  const [shownCursor, setShownCursor] = useState<string | null>(null)
  const [reply, { loading }] = useMutation(ReplyMutation, {
    update(cache, { data }) {
      const comment = data?.ticketReply.comment
      if (comment) addComment(cache, ticketId, comment)
    },
  })

  function lastSeenCursor() {
    const live = client.readFragment({ fragment: LastSeen, fragmentName: 'UseReply_lastSeen', id: `Ticket:${ticketId}` })
    return shownCursor ?? live?.eventCursor
  }

  async function send(content: ReplyContent, force = false) {
    setFailure(null)
    const input = { ...content, idempotencyKey: idempotencyKey.for(content), lastSeenCursor: lastSeenCursor(), ...(force && { force }) }
    try {
      const { data } = await reply({ variables: { ticketId, input } })
      const { userErrors = [], unseen = [] } = data?.ticketReply ?? {}
      if (userErrors.some(({ code }) => code === 'STALE')) {
        setStale({ content, unseen })
        return false
      }
      const [userError] = userErrors
      if (userError) {
        setFailure(refused(userError))
        return false
      }
      setStale(null)
      setShownCursor(null)
      idempotencyKey.done()
      return true
    } catch (error) {
      setFailure(notReached(error))
      return false
    }
  }

  /** The author has read what is new: the next attempt says so. */
  function keepEditing() {
    const last = stale?.unseen.at(-1)
    if (last) setShownCursor(readFragment(StaleNotice_event, last).cursor)
    setStale(null)
  }

  return { send, keepEditing, failure, forgive: () => setFailure(null), stale, sending: loading }
}
