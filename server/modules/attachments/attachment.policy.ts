import sql, { type Sql } from 'sql-template-tag'
import { isOperatorOr, type Viewer } from '../../core/viewer.js'
import { commentsVisibleTo } from '../comments/comment.policy.js'
import { ticketsVisibleTo } from '../tickets/ticket.policy.js'

/** Who uploaded a file, as text; only they may put it into a ticket. */
export type Uploader = string

export function uploaderOf(viewer: Viewer): Uploader {
  return `${viewer.kind}:${viewer.id}`
}

/** Whoever may write a ticket or a comment may upload for it. */
export function canUpload(viewer: Viewer | null): viewer is Viewer {
  if (viewer?.kind === 'apiKey') return isOperatorOr(viewer, 'tickets:write') || isOperatorOr(viewer, 'comments:write') || isOperatorOr(viewer, 'internal:write')
  return viewer !== null
}

/** A file is visible where its ticket is, and its comment: a condition on `attachment`, its `ticket` and the left-joined `comment`. */
export function attachmentsVisibleTo(viewer: Viewer | null): Sql {
  return sql`${ticketsVisibleTo(viewer).where} and (attachment.comment_id is null or ${commentsVisibleTo(viewer).where})`
}
