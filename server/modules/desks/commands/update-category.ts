import { command } from '../../../core/command.js'
import type { RequestContext } from '../../../graphql/context.js'
import { Category } from '../category.entity.js'
import type { CategoryInput } from '../desk.inputs.js'
import { choosableName } from './choosable-name.js'
import { lockCategory } from './lock-category.js'

/** Ids of a category that was changed. */
export interface ChangedCategory {
  categoryId: string
  deskId: string
}

/** Renames a category, on the tickets that have it too; their history keeps the old name. */
export function updateCategory({ services, viewer }: RequestContext, categoryId: string, input: CategoryInput): Promise<ChangedCategory> {
  return command(services, async (tx) => {
    const { id, deskId } = await lockCategory(tx, viewer, categoryId)
    await tx.manager.update(Category, { id }, { name: await choosableName(tx, { id, deskId, name: input.name }, ['name']) })
    return { categoryId: id, deskId }
  })
}
