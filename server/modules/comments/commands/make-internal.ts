import { command } from '../../../core/command.js'
import type { RequestContext } from '../../../graphql/context.js'
import { reindexText } from '../../tickets/commands/reindex-text.js'
import { recountReplies } from '../../tickets/commands/unread-replies.js'
import { Comment } from '../comment.entity.js'
import { CommentAction, CommentVisibility } from '../comment.enums.js'
import { lockComment } from './lock-comment.js'
import type { WrittenComment } from './reply.js'

/**
 * Takes a public comment out of the client's sight. The event counts in the public numbering, for the client must be told; to whoever may not
 * read internal comments it is shown as a removal (eventObject), so that nothing says where the comment went.
 */
export function makeInternal({ services, viewer }: RequestContext, commentId: string): Promise<WrittenComment> {
  return command(services, async (tx) => {
    const refusal = 'Only a public comment can be made internal, and only by the support team.'
    const { comment, ticket, actor } = await lockComment(tx, viewer, commentId, CommentAction.MAKE_INTERNAL, refusal)
    await tx.manager.update(Comment, { id: comment.id }, { visibility: CommentVisibility.INTERNAL })
    await reindexText(tx, ticket.id)
    await recountReplies(tx, ticket.id)
    tx.record({ ticketId: ticket.id, kind: 'CommentMadeInternal', actor, public: true, commentId: comment.id, data: { commentAuthorName: comment.authorName } })
    return { ticketId: ticket.id, commentId: comment.id }
  })
}
