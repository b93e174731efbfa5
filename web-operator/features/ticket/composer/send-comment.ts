import type { ApolloClient } from '@apollo/client'
import { addComment } from '../../../../web-shared/apollo/add-comment'
import { graphql } from '../../../gql'
import type { TicketReplyMutation } from '../../../gql/graphql'
import { sentFromHere } from '../mail/withdrawal-deadlines'
import type { UnsentComment } from './unsent-comments'

const ReplyMutation = graphql(`
  mutation TicketReply($ticketId: ID!, $input: TicketReplyInput!) {
    ticketReply(ticketId: $ticketId, input: $input) {
      comment {
        id
        createdAt
        emailDelivery {
          id
          withdrawableUntil
        }
        ...ConversationComment_comment
      }
      ticket {
        id
        readyToAnswer
        ...StatusActions_ticket
      }
      unseen {
        id
        ...StaleNotice_event
      }
      changeId
      userErrors {
        message
        code
        field
      }
    }
  }
`)

const AddInternalCommentMutation = graphql(`
  mutation TicketAddInternalComment($ticketId: ID!, $input: InternalCommentInput!) {
    ticketAddInternalComment(ticketId: $ticketId, input: $input) {
      comment {
        id
        createdAt
        ...ConversationComment_comment
      }
      userErrors {
        message
        code
        field
      }
    }
  }
`)

const LastSeen = graphql(`
  fragment SendComment_lastSeen on Ticket {
    id
    eventCursor
  }
`)

type Reply = TicketReplyMutation['ticketReply']

/** What can be taken back still, until a moment of this page's clock, in milliseconds. */
export interface Withdrawable { commentId: string; deadline: number }

/** What the server said to a comment. */
export interface Answer {
  userErrors: Pick<Reply['userErrors'][number], 'message' | 'code' | 'field'>[]
  unseen: Reply['unseen']
  changeId: string | null
  /** Null without a mail that waits. */
  withdrawable: Withdrawable | null
}

export interface SendOptions {
  /** Send over what is unseen. */
  force?: boolean
  /** The last event that its author has read; what this page shows of the ticket unless given. */
  seenCursor?: string | null
}

/** Sends a comment once, however often it is tried, and puts it into the ticket's list. Throws when there was no answer. */
export async function sendComment(client: ApolloClient, ticketId: string, comment: UnsentComment, { force, seenCursor }: SendOptions): Promise<Answer> {
  const { idempotencyKey, body, notifyClient, resolve } = comment
  const written = { body, attachmentIds: comment.files.map(({ id }) => id), idempotencyKey }
  if (comment.tab === 'internal') {
    const { data } = await client.mutate({
      mutation: AddInternalCommentMutation,
      variables: { ticketId, input: written },
      update: (cache, result) => {
        const added = result.data?.ticketAddInternalComment.comment
        if (added) addComment(cache, ticketId, added)
      },
    })
    return { userErrors: data?.ticketAddInternalComment.userErrors ?? [], unseen: [], changeId: null, withdrawable: null }
  }

  const lastSeenCursor = seenCursor ?? client.readFragment({ fragment: LastSeen, fragmentName: 'SendComment_lastSeen', id: `Ticket:${ticketId}` })?.eventCursor
  const sentAt = Date.now()
  let withdrawable: Withdrawable | null = null
  const { data } = await client.mutate({
    mutation: ReplyMutation,
    variables: { ticketId, input: { ...written, notifyClient, resolve, lastSeenCursor, ...(force && { force }) } },
    update: (cache, result) => {
      const added = result.data?.ticketReply.comment
      if (!added) return
      withdrawable = withdrawableOf(added, sentAt)
      addComment(cache, ticketId, added)
    },
  })
  const { userErrors = [], unseen = [], changeId = null } = data?.ticketReply ?? {}
  return { userErrors, unseen, changeId, withdrawable }
}

function withdrawableOf({ id: commentId, createdAt, emailDelivery }: NonNullable<Reply['comment']>, sentAt: number): Withdrawable | null {
  const withdrawableUntil = emailDelivery?.withdrawableUntil
  return withdrawableUntil ? { commentId, deadline: sentFromHere({ commentId, createdAt, withdrawableUntil }, sentAt) } : null
}
