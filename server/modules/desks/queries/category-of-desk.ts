import { IsNull } from 'typeorm'
import type { Transaction } from '../../../core/command.js'
import { userError } from '../../../core/user-error.js'
import { identifier } from '../../../graphql/identifier.js'
import { Category } from '../category.entity.js'

/** A category that a ticket of the desk may be given: it belongs to the desk and is not archived. */
export async function categoryOfDesk(tx: Transaction, deskId: string, categoryId: string): Promise<Category> {
  const id = identifier(categoryId)
  const category = id ? await tx.manager.findOneBy(Category, { id, deskId, archivedAt: IsNull() }) : null
  if (!category) throw userError('NOT_FOUND', 'This desk has no such category. Choose another one.', ['categoryId'])
  return category
}
