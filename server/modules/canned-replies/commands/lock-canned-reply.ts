import type { Transaction } from '../../../core/command.js'
import { userError } from '../../../core/user-error.js'
import type { OperatorViewer, Viewer } from '../../../core/viewer.js'
import { identifier } from '../../../graphql/identifier.js'
import { CannedReply } from '../canned-reply.entity.js'
import { cannedRepliesVisibleTo } from '../canned-reply.policy.js'

/** A canned reply under the lock of its row, for an operator who may see it and therefore change it. */
export async function lockCannedReply(tx: Transaction, viewer: Viewer | null, cannedReplyId: string): Promise<{ cannedReply: CannedReply; operator: OperatorViewer }> {
  if (viewer?.kind !== 'operator') throw userError('NOT_ALLOWED', 'Only operators keep canned replies. Sign in as one of them.')
  const id = identifier(cannedReplyId)
  const cannedReply = id ? await tx.manager.findOne(CannedReply, { where: { id }, lock: { mode: 'pessimistic_write' } }) : null
  if (!cannedReply || !cannedRepliesVisibleTo(viewer).includes(cannedReply)) {
    throw userError('NOT_FOUND', 'This canned reply does not exist any more, or you cannot see it. Load the list again.', ['cannedReplyId'])
  }
  return { cannedReply, operator: viewer }
}
