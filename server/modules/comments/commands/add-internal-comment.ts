import { command } from '../../../core/command.js'
import { once } from '../../../core/idempotency.js'
import { userError } from '../../../core/user-error.js'
import type { RequestContext } from '../../../graphql/context.js'
import { uploaderOf } from '../../attachments/attachment.policy.js'
import { notifyMentioned } from '../../notifications/commands/notify-mentioned.js'
import { lockTicket } from '../../tickets/commands/lock-ticket.js'
import { canAddInternalComments } from '../../tickets/ticket.policy.js'
import { CommentVisibility } from '../comment.enums.js'
import type { InternalCommentInput } from '../comment.inputs.js'
import type { WrittenComment } from './reply.js'
import { writeComment } from './write-comment.js'

/** Writes a comment for the team. It changes nothing that a client can see, not even a time. */
export function addInternalComment({ services, viewer }: RequestContext, ticketId: string, input: InternalCommentInput): Promise<WrittenComment> {
  return command(services, async (tx) => {
    const { ticket, actor } = await lockTicket(tx, viewer, ticketId)
    if (!viewer || !canAddInternalComments(viewer)) throw userError('NOT_ALLOWED', 'Only the support team can write internal comments.')
    const { idempotencyKey, ...payload } = input
    return once(tx, { actor: `${actor.kind}:${actor.id}`, operation: `ticketAddInternalComment ${ticketId.toLowerCase()}`, key: idempotencyKey, payload }, async () => {
      await services.limits.takeByViewer('comment', viewer)
      const commentId = await writeComment(tx, actor, { ticketId: ticket.id, visibility: CommentVisibility.INTERNAL, body: input.body, attachmentIds: input.attachmentIds ?? [], uploader: uploaderOf(viewer) })
      await notifyMentioned(tx, actor, input.body, { ticketId: ticket.id })
      return { ticketId: ticket.id, commentId }
    })
  })
}
