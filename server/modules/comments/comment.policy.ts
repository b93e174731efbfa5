import sql from 'sql-template-tag'
import { hasScope, isAdmin, isOperatorOr, type Viewer } from '../../core/viewer.js'
import { NOTHING, type Visibility } from '../../core/visibility.js'
import { canAddInternalComments } from '../tickets/ticket.policy.js'
import { CommentAction, CommentVisibility } from './comment.enums.js'
import type { Comment } from './comment.entity.js'

/** What the policy must know of a comment, besides that its ticket is visible. */
export interface CommentFacts {
  /** Null once it was removed. */
  visibility: 'PUBLIC' | 'INTERNAL' | null
}

const ALL: Visibility<CommentFacts> = { where: sql`comment.removed_at is null`, includes: ({ visibility }) => visibility !== null }
const PUBLIC_ONLY: Visibility<CommentFacts> = {
  where: sql`comment.removed_at is null and comment.visibility = 'PUBLIC'`,
  includes: ({ visibility }) => visibility === 'PUBLIC',
}

/** Decides for the list, the count, the page's cursors, the push and the attachment alike. The ticket's own visibility comes on top. */
export function commentsVisibleTo(viewer: Viewer | null): Visibility<CommentFacts> {
  switch (viewer?.kind) {
    case 'operator':
      return ALL
    case 'client':
    case 'linkHolder':
      return PUBLIC_ONLY
    case 'apiKey':
      if (!hasScope(viewer, 'comments:read')) return NOTHING
      return hasScope(viewer, 'internal:read') ? ALL : PUBLIC_ONLY
    default:
      return NOTHING
  }
}

/** Its earlier texts are for the team's eyes. */
export function canSeeRevisions(viewer: Viewer | null): boolean {
  return viewer?.kind === 'operator'
}

/** The support side, where it may write a comment of either kind. Clients write without a preview, and rendering is too costly to give strangers for nothing. */
export function canPreviewComments(viewer: Viewer | null): boolean {
  return isOperatorOr(viewer, 'comments:write') || canAddInternalComments(viewer)
}

/** What a viewer may do with a comment that they see: edit their own, take one out of the client's sight, and, as an admin, remove one. */
export function commentActions(viewer: Viewer | null, comment: Pick<Comment, 'visibility' | 'authorKind' | 'authorId'>): CommentAction[] {
  const isPublic = comment.visibility === CommentVisibility.PUBLIC
  return [
    ...(isOwn(viewer, comment) && isOperatorOr(viewer, isPublic ? 'comments:write' : 'internal:write') ? [CommentAction.EDIT] : []),
    ...(isPublic && isOperatorOr(viewer, 'internal:write') ? [CommentAction.MAKE_INTERNAL] : []),
    ...(isAdmin(viewer) ? [CommentAction.REMOVE] : []),
  ]
}

function isOwn(viewer: Viewer | null, { authorKind, authorId }: Pick<Comment, 'authorKind' | 'authorId'>): boolean {
  return viewer?.kind === authorKind && viewer.id === authorId
}
