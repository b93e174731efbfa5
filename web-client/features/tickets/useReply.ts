import { useApolloClient } from '@apollo/client/react'
import { useRef, useState } from 'react'
import { addComment } from '../../../web-shared/apollo/add-comment'
import { readRequestError } from '../../../web-shared/apollo/request-error'
import { graphql } from '../../gql'
import { refusalText } from '../../language/refusal'
import { useText } from '../../language/useText'
import { keepDraft, keptDraft } from '../../writing/drafts'
import { addToDraft, draftKey, type CommentDraft } from './move-draft'
import { texts } from './texts'
import { beginTry, endTry, forgetUnsent, keepUnsent, type UnsentComment } from './unsent-comments'

const Reply = graphql(`
  mutation Reply($ticketId: ID!, $input: TicketReplyInput!) {
    ticketReply(ticketId: $ticketId, input: $input) {
      comment {
        id
        createdAt
        fromSupport
        ...CommentBubble_comment
      }
      ticket {
        id
        ...StatusBadge_ticket
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)

/** What the server can find wrong with a comment. */
const refusals = {
  'REQUIRED body': texts.commentEmpty,
  'TOO_LONG body': texts.commentTooLong,
  'NOT_FOUND attachmentIds': texts.fileGone,
  'TOO_LARGE attachmentIds': texts.tooManyFiles,
}

/** Tries to send an unsent comment, which stays kept, with the reason, until the server has it. Answers why it was refused. */
export function useDeliver(ticketId: string) {
  const client = useApolloClient()
  const text = useText()

  return async function deliver({ idempotencyKey, body, attached }: UnsentComment): Promise<string | null> {
    beginTry(ticketId, idempotencyKey)
    try {
      const { data } = await client.mutate({
        mutation: Reply,
        variables: { ticketId, input: { body, attachmentIds: attached.map(({ id }) => id), idempotencyKey } },
        update: (cache, result) => {
          const comment = result.data?.ticketReply.comment
          if (!comment) return
          addComment(cache, ticketId, comment)
          // In the same moment, so that it never stands there twice.
          endTry(ticketId, idempotencyKey, null)
        },
      })
      const userErrors = data?.ticketReply.userErrors ?? []
      if (userErrors.length === 0) return null
      const refusal = userErrors.map(error => refusalText(text, error, refusals)).join(' ')
      endTry(ticketId, idempotencyKey, refusal)
      return refusal
    } catch (error) {
      endTry(ticketId, idempotencyKey, refusalText(text, readRequestError(error)))
      return null
    }
  }
}

/**
 * Takes the draft out of the field and sends it, so that the next one can be begun. What the server refuses comes back into the
 * field while that is empty; everything else that is not sent waits in the conversation.
 */
export function useReply(ticketId: string) {
  const deliver = useDeliver(ticketId)
  const [refusal, setRefusal] = useState<string | null>(null)
  const before = useRef<Promise<unknown>>(Promise.resolve())

  async function send(draft: CommentDraft) {
    setRefusal(null)
    // Kept before it is taken out: whatever happens in between, it is in one of the two places.
    const comment = keepUnsent(ticketId, draft)
    keepDraft(draftKey(ticketId), undefined)
    // One after the other, so that they arrive in the order in which they were written.
    const delivery = before.current.then(() => deliver(comment))
    before.current = delivery
    const refused = await delivery
    if (refused === null || keptDraft<CommentDraft>(draftKey(ticketId))?.body) return
    addToDraft(ticketId, draft)
    forgetUnsent(ticketId, comment.idempotencyKey)
    setRefusal(refused)
  }

  return { send, refusal, forgive: () => setRefusal(null) }
}
