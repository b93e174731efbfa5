import sql from 'sql-template-tag'
import { isAdmin, type Viewer } from '../../../core/viewer.js'
import { EVERYTHING, NOTHING, type Visibility } from '../../../core/visibility.js'

/** An operator: what came to their desks. An admin, and a key with `admin`: all of it. */
export function mailsVisibleTo(viewer: Viewer | null): Visibility<{ deskId: string }> {
  if (isAdmin(viewer)) return EVERYTHING
  if (viewer?.kind !== 'operator') return NOTHING
  return { where: sql`mail.desk_id = any(${viewer.deskIds}::uuid[])`, includes: ({ deskId }) => viewer.deskIds.includes(deskId) }
}
