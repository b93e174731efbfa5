import sql from 'sql-template-tag'
import { command, type Transaction } from '../../../core/command.js'
import type { RequestContext } from '../../../graphql/context.js'
import { removeFilesOfComment } from '../../attachments/commands/remove-files.js'
import { forgetMailOfComment } from '../../email/incoming/forget-mail.js'
import { reindexText } from '../../tickets/commands/reindex-text.js'
import { recountReplies } from '../../tickets/commands/unread-replies.js'
import { CommentAction } from '../comment.enums.js'
import { lockComment, type LockedComment } from './lock-comment.js'
import type { WrittenComment } from './reply.js'

/** Removes a comment for everyone: its text, what it said before, its files and its words. Its row stays, for events point at it. */
export function removeComment({ services, viewer }: RequestContext, commentId: string): Promise<WrittenComment> {
  return command(services, async (tx) => {
    const refusal = 'Only an admin can remove a comment. Ask one, or make it internal.'
    const locked = await lockComment(tx, viewer, commentId, CommentAction.REMOVE, refusal)
    await removeFilesOfComment(tx, locked.comment.id)
    await forgetMailOfComment(tx, locked.comment.id)
    return takeAwayComment(tx, locked)
  })
}

/** Takes a comment's text, what it said before and its words away. What becomes of its files is the caller's business, and comes first. */
export async function takeAwayComment(tx: Transaction, { comment, ticket, actor }: LockedComment): Promise<WrittenComment> {
  await tx.rows(sql`delete from comment_revision where comment_id = ${comment.id}`)
  await tx.rows(sql`update comment set body = '', body_html = '', quoted_html = null, removed_at = clock_timestamp() where id = ${comment.id}`)
  await reindexText(tx, ticket.id)
  await recountReplies(tx, ticket.id)
  const data = { commentAuthorName: comment.authorName }
  tx.record({ ticketId: ticket.id, kind: 'CommentRemoved', actor, public: comment.visibility === 'PUBLIC', commentId: comment.id, data })
  return { ticketId: ticket.id, commentId: comment.id }
}
