import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { addComment } from '../../../web-shared/apollo/add-comment'
import { readRequestError } from '../../../web-shared/apollo/request-error'
import { graphql } from '../../gql'
import { useIdempotencyKey } from '../../../web-shared/writing/useIdempotencyKey'

const Reply = graphql(`
  mutation Reply($ticketId: ID!, $input: TicketReplyInput!) {
    ticketReply(ticketId: $ticketId, input: $input) {
      comment {
        id
        createdAt
        ...CommentBubble_comment
      }
      ticket {
        id
        ...StatusBadge_ticket
      }
      userErrors {
        message
      }
    }
  }
`)

/** Why a comment was not sent: refused for what it says, or never answered, so that it can be tried again as it is. */
export type ReplyProblem = { kind: 'refused' | 'unanswered'; message: string; requestId: string | null }

/** Sends a comment; true once the server has it. The same words under the same key until then. */
export function useReply(ticketId: string) {
  const [reply, { loading: sending }] = useMutation(Reply)
  const idempotencyKey = useIdempotencyKey(`comment:${ticketId}`)
  const [problem, setProblem] = useState<ReplyProblem>()

  async function send(payload: { body: string; attachmentIds: string[] }) {
    setProblem(undefined)
    try {
      const { data } = await reply({
        variables: { ticketId, input: { ...payload, idempotencyKey: idempotencyKey.for(payload) } },
        update: (cache, result) => {
          const comment = result.data?.ticketReply.comment
          if (comment) addComment(cache, ticketId, comment)
        },
      })
      const refusals = data?.ticketReply.userErrors ?? []
      if (refusals.length > 0) {
        setProblem({ kind: 'refused', message: refusals.map(refusal => refusal.message).join(' '), requestId: null })
        return false
      }
      idempotencyKey.done()
      return true
    } catch (error) {
      const { message, requestId } = readRequestError(error)
      setProblem({ kind: 'unanswered', message, requestId })
      return false
    }
  }

  return { send, sending, problem, forgive: () => setProblem(undefined) }
}
