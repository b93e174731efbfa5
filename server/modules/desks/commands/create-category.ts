import { v7 as uuid } from 'uuid'
import { command } from '../../../core/command.js'
import type { RequestContext } from '../../../graphql/context.js'
import { Category } from '../category.entity.js'
import type { CategoryInput } from '../desk.inputs.js'
import { choosableName, lastPosition } from './choosable-name.js'
import { lockDesk } from './lock-desk.js'
import type { ChangedCategory } from './update-category.js'

/** Makes a category, behind those that the desk has. */
export function createCategory({ services, viewer }: RequestContext, deskId: string, input: CategoryInput): Promise<ChangedCategory> {
  return command(services, async (tx) => {
    const desk = await lockDesk(tx, viewer, deskId)
    const category = { id: uuid(), deskId: desk.id, name: await choosableName(tx, { deskId: desk.id, name: input.name }, ['name']), position: await lastPosition(tx, desk.id) }
    await tx.manager.insert(Category, category)
    return { categoryId: category.id, deskId: desk.id }
  })
}
