import { v7 as uuid } from 'uuid'
import type { Actor } from '../../../core/actor.js'
import type { Transaction } from '../../../core/command.js'
import { renderMarkdown } from '../../../core/markdown.js'
import { attachFiles } from '../../attachments/commands/attach-files.js'
import type { Uploader } from '../../attachments/attachment.policy.js'
import { indexText } from '../../tickets/commands/index-text.js'
import { Comment } from '../comment.entity.js'
import type { CommentVisibility } from '../comment.enums.js'

interface NewComment {
  ticketId: string
  visibility: CommentVisibility
  body: string
  /** Where the body is not Markdown; sanitised. */
  html?: { body: string; quoted: string | null }
  attachmentIds: string[]
  /** Who uploaded the files. */
  uploader: Uploader
}

/** Writes a comment with its files, its words for the search and its event. The caller holds the ticket's lock. */
export async function writeComment(tx: Transaction, actor: Actor, { ticketId, visibility, body, html, attachmentIds, uploader }: NewComment): Promise<string> {
  const commentId = uuid()
  await tx.manager.insert(Comment, {
    id: commentId,
    ticketId,
    visibility,
    authorKind: actor.kind,
    authorId: actor.id,
    authorName: actor.name,
    body,
    bodyHtml: html?.body ?? renderMarkdown(body),
    quotedHtml: html?.quoted ?? null,
  })
  await attachFiles(tx, uploader, attachmentIds, { ticketId, commentId })
  await indexText(tx, ticketId, body, visibility)
  tx.record({ ticketId, kind: 'CommentAdded', actor, public: visibility === 'PUBLIC', commentId })
  return commentId
}
