import sql from 'sql-template-tag'
import { hasScope, type Viewer } from '../../core/viewer.js'
import { EVERYTHING, NOTHING, type Visibility } from '../../core/visibility.js'

/** What the policy must know of a comment, besides that its ticket is visible. */
export interface CommentFacts {
  visibility: 'PUBLIC' | 'INTERNAL'
}

const PUBLIC_ONLY: Visibility<CommentFacts> = { where: sql`comment.visibility = 'PUBLIC'`, includes: ({ visibility }) => visibility === 'PUBLIC' }

/** Decides for the list, the count, the page's cursors, the push and the attachment alike. The ticket's own visibility comes on top. */
export function commentsVisibleTo(viewer: Viewer | null): Visibility<CommentFacts> {
  switch (viewer?.kind) {
    case 'operator':
      return EVERYTHING
    case 'client':
    case 'linkHolder':
      return PUBLIC_ONLY
    case 'apiKey':
      if (!hasScope(viewer, 'comments:read')) return NOTHING
      return hasScope(viewer, 'internal:read') ? EVERYTHING : PUBLIC_ONLY
    default:
      return NOTHING
  }
}
