import { IsNull } from 'typeorm'
import { command } from '../../../core/command.js'
import type { RequestContext } from '../../../graphql/context.js'
import { Category } from '../category.entity.js'
import { lockCategory } from './lock-category.js'
import type { ChangedCategory } from './update-category.js'

/** Keeps a category on the tickets that have it only. Archiving an archived one changes nothing. */
export function archiveCategory({ services, viewer }: RequestContext, categoryId: string): Promise<ChangedCategory> {
  return command(services, async (tx) => {
    const { id, deskId } = await lockCategory(tx, viewer, categoryId)
    await tx.manager.update(Category, { id, archivedAt: IsNull() }, { archivedAt: new Date() })
    return { categoryId: id, deskId }
  })
}
