import sql from 'sql-template-tag'
import { EVERYTHING, NOTHING, type Visibility } from '../../core/visibility.js'
import { hasScope, isOperatorOr, type Viewer } from '../../core/viewer.js'

/** An operator: the clients of their desks. A client: themselves. A key: with clients:read. A public link tells nothing of its client. */
export function clientsVisibleTo(viewer: Viewer | null): Visibility<{ id: string; deskId: string }> {
  switch (viewer?.kind) {
    case 'operator':
      if (viewer.role === 'ADMIN') return EVERYTHING
      return { where: sql`client.desk_id = any(${viewer.deskIds}::uuid[])`, includes: ({ deskId }) => viewer.deskIds.includes(deskId) }
    case 'client':
      return { where: sql`client.id = ${viewer.id}::uuid`, includes: ({ id }) => id === viewer.id }
    case 'apiKey':
      return hasScope(viewer, 'clients:read') ? EVERYTHING : NOTHING
    default:
      return NOTHING
  }
}

/** Whether a ticket may be made for a person who is not in the helpdesk yet. */
export function canCreateClients(viewer: Viewer | null): boolean {
  return isOperatorOr(viewer, 'clients:write')
}
