import sql from 'sql-template-tag'
import { EVERYTHING, NOTHING, type Visibility } from '../../core/visibility.js'
import type { Viewer } from '../../core/viewer.js'

/** For operators: those for every desk, and those of the desks that they work. Who sees one may change it. */
export function cannedRepliesVisibleTo(viewer: Viewer | null): Visibility<{ deskId: string | null }> {
  if (viewer?.kind !== 'operator') return NOTHING
  if (viewer.role === 'ADMIN') return EVERYTHING
  return {
    where: sql`(canned_reply.desk_id is null or canned_reply.desk_id = any(${viewer.deskIds}::uuid[]))`,
    includes: ({ deskId }) => deskId === null || viewer.deskIds.includes(deskId),
  }
}
