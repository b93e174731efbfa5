import sql, { type Sql } from 'sql-template-tag'
import { EVERYTHING, NOTHING, type Visibility } from '../../core/visibility.js'
import { hasScope, isOperatorOr, type Viewer } from '../../core/viewer.js'

/** An operator: the desks that they work. A client: the one that they write to. A key: all of them. */
export function desksVisibleTo(viewer: Viewer | null): Visibility<{ id: string }> {
  switch (viewer?.kind) {
    case 'operator':
      if (viewer.role === 'ADMIN') return EVERYTHING
      return { where: sql`desk.id = any(${viewer.deskIds}::uuid[])`, includes: ({ id }) => viewer.deskIds.includes(id) }
    case 'client':
      return { where: sql`desk.id = ${viewer.deskId}::uuid`, includes: ({ id }) => id === viewer.deskId }
    case 'apiKey':
      return hasScope(viewer, 'tickets:read') ? EVERYTHING : NOTHING
    default:
      return NOTHING
  }
}

/** A condition on `operator`: they work the desk, as a member or as an ADMIN. */
export function worksDesk(deskId: Sql): Sql {
  return sql`(operator.role = 'ADMIN' or exists (select from desk_member member where member.desk_id = ${deskId} and member.operator_id = operator.id))`
}

/** Who works a desk, and whose pages embed its widget, is the team's business. */
export function canSeeSetup(viewer: Viewer | null): boolean {
  return isOperatorOr(viewer, 'admin')
}
