import type { ApolloClient } from '@apollo/client'
import { removeComment } from '../../../../web-shared/apollo/remove-comment'
import { readRequestError } from '../../../../web-shared/apollo/request-error'
import type { AttachedFile } from '../../../../web-shared/writing/upload-queue'
import { undoOffers, type UndoOffer } from '../../../frame/undo-offers'
import { graphql } from '../../../gql'
import { openComposer, openComposerOnArrival } from '../composer/composer-requests'
import { putBack } from '../composer/drafts'

const WithdrawMutation = graphql(`
  mutation CommentWithdraw($commentId: ID!) {
    commentWithdraw(commentId: $commentId) {
      ticket {
        id
        readyToAnswer
        ...StatusActions_ticket
      }
      userErrors {
        message
        code
      }
    }
  }
`)

const Written = graphql(`
  fragment Withdrawal_written on Comment {
    body
  }
`)

/** A reply whose mail waits still, as it was sent. */
export interface SentReply {
  operatorId: string
  ticketId: string
  commentId: string
  body: string
  files: AttachedFile[]
}

/** The way back from a reply. */
export interface Withdrawal extends UndoOffer {
  /** A try got no answer, so it may have got through: what the reply said may be here alone. */
  isUnanswered: () => boolean
}

const offered = new Map<string, Withdrawal>()

/** The offer that stands for a reply of this page, so that its two buttons and the key are one. */
export const offeredWithdrawal = (commentId: string) => offered.get(commentId)

interface Around {
  /** What was done, as the undo tells it. */
  message?: string
  /** The change of status that the reply made besides: the server takes it back too. */
  statusChangeId?: string | null
  /** Opens the ticket, for who has left it. */
  leadBack?: () => void
}

/**
 * Takes a reply back: its mail is not sent, the comment is gone, and what it said stands in the draft again, before whatever was begun since.
 */
export function withdrawalOf(reply: SentReply, { message = 'Reply sent', statusChangeId, leadBack }: Around = {}): Withdrawal {
  const { operatorId, ticketId, commentId, files } = reply
  let { body } = reply
  let withdrawn = false
  let unanswered = false
  let asked: Promise<readonly { message: string }[]> | null = null

  // One at a time: that it is gone already would be the doing of the other.
  function reverse(client: ApolloClient) {
    asked ??= ask(client).finally(() => { asked = null })
    return asked
  }

  async function ask(client: ApolloClient) {
    if (withdrawn) return []
    // It may have been edited meanwhile. Read before it is asked for: the push that takes it off the screen empties it.
    body = client.readFragment({ fragment: Written, id: `Comment:${commentId}` })?.body || body
    const { data } = await client.mutate({ mutation: WithdrawMutation, variables: { commentId } }).catch((error: unknown) => {
      if (['OFFLINE', 'SERVER'].includes(readRequestError(error).code)) unanswered = true
      throw error
    })
    const userErrors = data?.commentWithdraw.userErrors ?? []
    // Gone after a try without an answer, it was that try, and the text is here alone now. Else somebody has removed it, after its mail perhaps.
    const isMyDoing = unanswered && userErrors.every(({ code }) => code === 'NOT_FOUND')
    unanswered = false
    if (userErrors.length > 0 && !isMyDoing) return userErrors
    withdrawn = true
    offered.delete(commentId)
    putBack({ operatorId, ticketId, tab: 'reply' }, { text: body, files })
    removeComment(client.cache, ticketId, commentId)
    if (statusChangeId) undoOffers.remove(statusChangeId)
    if (!openComposer(ticketId, 'reply')) {
      openComposerOnArrival(ticketId, 'reply')
      leadBack?.()
    }
    return []
  }

  const offer = { message, undone: 'Reply taken back, and no mail was sent', changeId: `withdraw ${commentId}`, reverse, isUnanswered: () => unanswered }
  offered.set(commentId, offer)
  return offer
}
