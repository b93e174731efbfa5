import sql from 'sql-template-tag'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../core/command.js'
import { escapeMarkdown, renderMarkdown } from '../../../core/markdown.js'
import { moveMailToComment, returnMailOfComment } from '../../email/incoming/move-mail.js'
import { clientOf } from '../../tickets/commands/lock-ticket.js'
import type { Ticket } from '../../tickets/ticket.entity.js'

/** What of a conversation came along with a merge. */
export interface MovedConversation {
  comments: string[]
  /** The files of the ticket itself, which are now the content comment's. */
  files: string[]
  /** The comment that says in the other ticket what the merged one was about. */
  contentComment: string
}

/** Brings a ticket's comments into another one, and its title and content as a comment of its client, from when it was made. */
export async function moveConversation(tx: Transaction, source: Ticket, targetId: string): Promise<MovedConversation> {
  const comments = await tx.rows<{ id: string }>(sql`update comment set ticket_id = ${targetId} where ticket_id = ${source.id} returning id`)
  const contentComment = uuid()
  const client = await clientOf(tx, source)
  const title = `**${escapeMarkdown(source.title)}**`
  // The content may be a mail's, which is no Markdown: what it looks like comes along as it is.
  await tx.rows(sql`
    insert into comment (id, ticket_id, visibility, author_kind, author_id, author_name, body, body_html, quoted_html, created_at)
    select ${contentComment}::uuid, ${targetId}::uuid, 'PUBLIC', 'client', ${client.id}::uuid, ${client.name}, ${`${title}\n\n${source.content}`},
           ${renderMarkdown(title)} || content_html, quoted_html, created_at
      from ticket where id = ${source.id}`)
  await moveMailToComment(tx, source.id, contentComment)
  const files = await tx.rows<{ id: string }>(sql`
    update attachment set ticket_id = ${targetId}, comment_id = ${contentComment} where ticket_id = ${source.id} and comment_id is null returning id`)
  await tx.rows(sql`update attachment set ticket_id = ${targetId} where comment_id = any(${idsOf(comments)}::uuid[])`)
  return { comments: idsOf(comments), files: idsOf(files), contentComment }
}

/** Gives back what came along. The content comment is taken away rather than deleted: it may have been made internal, and events point at it. */
export async function returnConversation(tx: Transaction, moved: MovedConversation, sourceId: string, targetId: string): Promise<void> {
  await tx.rows(sql`update comment set ticket_id = ${sourceId} where id = any(${moved.comments}::uuid[]) and ticket_id = ${targetId}`)
  await tx.rows(sql`update attachment set ticket_id = ${sourceId} where comment_id = any(${moved.comments}::uuid[]) and ticket_id = ${targetId}`)
  await tx.rows(sql`update attachment set ticket_id = ${sourceId}, comment_id = null where id = any(${moved.files}::uuid[]) and ticket_id = ${targetId}`)
  await returnMailOfComment(tx, moved.contentComment)
  await tx.rows(sql`update comment set body = '', body_html = '', quoted_html = null, removed_at = clock_timestamp() where id = ${moved.contentComment}`)
}

function idsOf(rows: { id: string }[]): string[] {
  return rows.map(({ id }) => id)
}
