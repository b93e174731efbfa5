import type { Transaction } from '../../../core/command.js'
import { userError } from '../../../core/user-error.js'
import { isAdmin, type Viewer } from '../../../core/viewer.js'
import { identifier } from '../../../graphql/identifier.js'
import { Desk } from '../desk.entity.js'

/** A desk under the lock of its row, for an admin who changes its settings; new tickets do not wait for it. */
export async function lockDesk(tx: Transaction, viewer: Viewer | null, deskId: string): Promise<Desk> {
  if (!isAdmin(viewer)) throw userError('NOT_ALLOWED', 'Only admins can change the settings of desks. Ask one of them.')
  const id = identifier(deskId)
  const desk = id ? await tx.manager.findOne(Desk, { where: { id }, lock: { mode: 'for_no_key_update' } }) : null
  if (!desk) throw userError('NOT_FOUND', 'There is no desk with this id.', ['deskId'])
  return desk
}
