import type { ApolloClient } from '@apollo/client'
import type { DraftPlace } from './drafts'
import { sendComment, type Answer, type SendOptions, type Withdrawable } from './send-comment'
import { notReached, refused, type SendFailure } from './send-failure'
import { forgetUnsent, setOnTheWay, setProblem, type UnsentComment } from './unsent-comments'

/** How a try ended: written, stopped by what its author had not seen, refused for what it says, or without an answer. */
export type Delivery =
  | { kind: 'sent'; changeId: string | null; withdrawable: Withdrawable | null }
  | { kind: 'stale'; unseen: Answer['unseen'] }
  | { kind: 'refused'; failure: SendFailure }
  | { kind: 'unanswered' }

/** Tries to send an unsent comment, which stays kept, with the reason, until the server has it. */
export async function deliver(client: ApolloClient, place: Omit<DraftPlace, 'tab'>, comment: UnsentComment, options: SendOptions = {}): Promise<Delivery> {
  const { idempotencyKey } = comment
  setProblem(place, idempotencyKey, null)
  setOnTheWay(idempotencyKey, true)
  try {
    const { userErrors, unseen, changeId, withdrawable } = await sendComment(client, place.ticketId, comment, options)
    const [userError] = userErrors
    if (!userError) {
      forgetUnsent(place, idempotencyKey)
      return { kind: 'sent', changeId, withdrawable }
    }
    if (userError.code === 'STALE') {
      setProblem(place, idempotencyKey, 'Something happened while you were writing. Read it above, then retry.')
      return { kind: 'stale', unseen }
    }
    setProblem(place, idempotencyKey, userError.message)
    return { kind: 'refused', failure: refused(userError) }
  } catch (error) {
    setProblem(place, idempotencyKey, notReached(error))
    return { kind: 'unanswered' }
  } finally {
    setOnTheWay(idempotencyKey, false)
  }
}
