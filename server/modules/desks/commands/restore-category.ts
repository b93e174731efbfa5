import { command } from '../../../core/command.js'
import type { RequestContext } from '../../../graphql/context.js'
import { Category } from '../category.entity.js'
import { choosableName, lastPosition } from './choosable-name.js'
import { lockCategory } from './lock-category.js'
import type { ChangedCategory } from './update-category.js'

/** Lets a category be chosen again, behind the others. Restoring one that is not archived changes nothing. */
export function restoreCategory({ services, viewer }: RequestContext, categoryId: string): Promise<ChangedCategory> {
  return command(services, async (tx) => {
    const category = await lockCategory(tx, viewer, categoryId)
    const { id, deskId } = category
    if (category.archivedAt) {
      await choosableName(tx, category, ['categoryId'])
      await tx.manager.update(Category, { id }, { archivedAt: null, position: await lastPosition(tx, deskId) })
    }
    return { categoryId: id, deskId }
  })
}
