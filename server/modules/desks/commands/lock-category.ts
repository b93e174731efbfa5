import type { Transaction } from '../../../core/command.js'
import { userError } from '../../../core/user-error.js'
import { isAdmin, type Viewer } from '../../../core/viewer.js'
import { identifier } from '../../../graphql/identifier.js'
import { Category } from '../category.entity.js'
import { lockDesk } from './lock-desk.js'

/** A category under the lock of its desk, for an admin who changes it: names and positions concern its neighbours too. */
export async function lockCategory(tx: Transaction, viewer: Viewer | null, categoryId: string): Promise<Category> {
  if (!isAdmin(viewer)) throw userError('NOT_ALLOWED', 'Only admins can change categories. Ask one of them.')
  const id = identifier(categoryId)
  const found = id ? await tx.manager.findOneBy(Category, { id }) : null
  if (!found) throw userError('NOT_FOUND', 'There is no category with this id.', ['categoryId'])
  await lockDesk(tx, viewer, found.deskId)
  // Read again: somebody may have changed it before the lock was had.
  return tx.manager.findOneByOrFail(Category, { id: found.id })
}
