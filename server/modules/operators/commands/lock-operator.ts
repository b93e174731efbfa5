import sql from 'sql-template-tag'
import type { Transaction } from '../../../core/command.js'
import { userError } from '../../../core/user-error.js'
import { isAdmin, type Viewer } from '../../../core/viewer.js'
import { identifier } from '../../../graphql/identifier.js'
import type { OperatorRole } from '../operator.object.js'

export interface LockedOperator {
  id: string
  role: OperatorRole
  active: boolean
  /** True when nobody else could change the settings: no other admin is active and has a password. */
  lastAdmin: boolean
}

/**
 * An operator under the lock of their row, for an admin who changes them. The rows of all active admins are locked with it, so that two
 * admins who put each other out at the same time do not both succeed.
 */
export async function lockOperator(tx: Transaction, viewer: Viewer | null, operatorId: string): Promise<LockedOperator> {
  if (!isAdmin(viewer)) throw userError('NOT_ALLOWED', 'Only admins can change operators. Ask one of them.')
  const id = identifier(operatorId)
  const rows = await tx.rows<{ id: string; role: OperatorRole; active: boolean; hasPassword: boolean }>(sql`
    select id, role, active, password_hash is not null as "hasPassword" from operator
     where id = ${id}::uuid or (role = 'ADMIN' and active) order by id for update`)
  const operator = rows.find((row) => row.id === id)
  if (!operator) throw userError('NOT_FOUND', 'There is no operator with this id.', ['operatorId'])
  const others = rows.filter((row) => row !== operator && row.hasPassword)
  return { id: operator.id, role: operator.role, active: operator.active, lastAdmin: operator.role === 'ADMIN' && operator.active && others.length === 0 }
}

/** Somebody must be left who can change the settings. */
export function refuseLastAdmin({ lastAdmin }: LockedOperator, field: string[]): void {
  if (lastAdmin) throw userError('CONFLICT', 'This is the last admin who can sign in; nobody could change the settings any more. Make somebody else an admin first.', field)
}
