import sql from 'sql-template-tag'
import { v7 as uuid } from 'uuid'
import { command } from '../../../core/command.js'
import { renderMarkdown } from '../../../core/markdown.js'
import type { RequestContext } from '../../../graphql/context.js'
import { notifyMentioned } from '../../notifications/commands/notify-mentioned.js'
import { reindexText } from '../../tickets/commands/reindex-text.js'
import { CommentAction } from '../comment.enums.js'
import { lockComment } from './lock-comment.js'

/** Lets a comment of one's own say something else; what it said is kept. The same text again changes nothing. */
export function editComment({ services, viewer }: RequestContext, commentId: string, body: string): Promise<string> {
  return command(services, async (tx) => {
    const { comment, ticket, actor } = await lockComment(tx, viewer, commentId, CommentAction.EDIT, 'Only its author can edit a comment. Write another one instead.')
    if (comment.body === body) return comment.id
    await tx.rows(sql`
      insert into comment_revision (id, comment_id, body, body_html, written_at)
      select ${uuid()}::uuid, id, body, body_html, coalesce(edited_at, created_at) from comment where id = ${comment.id}`)
    await tx.rows(sql`update comment set body = ${body}, body_html = ${renderMarkdown(body)}, edited_at = clock_timestamp() where id = ${comment.id}`)
    await reindexText(tx, ticket.id)
    if (comment.visibility === 'INTERNAL') await notifyMentioned(tx, actor, body, { ticketId: ticket.id }, comment.body)
    tx.record({ ticketId: ticket.id, kind: 'CommentEdited', actor, public: comment.visibility === 'PUBLIC', commentId: comment.id })
    return comment.id
  })
}
