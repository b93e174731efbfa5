import sql from 'sql-template-tag'
import type { OperatorRole } from './operator.object.js'
import type { OperatorPreferences } from './operator-preferences.object.js'

export interface OperatorRow {
  id: string
  name: string
  email: string
  role: OperatorRole
  active: boolean
  invited: boolean
  preferences: Partial<OperatorPreferences>
}

/** The columns of an OperatorViewer but for its kind, from `operator`. */
export const operatorViewerColumns = sql`
  operator.id, operator.name, operator.role, array(select desk_id from desk_member where operator_id = operator.id) as "deskIds"`

/** The columns of an OperatorRow, from `operator`. Who has no password yet was invited and has not come. */
export const operatorColumns = sql`
  operator.id, operator.name, operator.email, operator.role, operator.active, operator.password_hash is null as invited, operator.preferences`
