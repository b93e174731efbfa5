import sql from 'sql-template-tag'
import type { Transaction } from '../../../core/command.js'
import { userError } from '../../../core/user-error.js'
import type { Category } from '../category.entity.js'

/** The name as it is kept. No two categories of a desk that can be chosen have the same one, in any case; the caller holds the desk's lock. */
export async function choosableName(tx: Transaction, { id = null, deskId, name }: Pick<Category, 'deskId' | 'name'> & { id?: string | null }, field: string[]): Promise<string> {
  const kept = name.trim()
  const taken = await tx.rows(sql`
    select from category where desk_id = ${deskId} and archived_at is null and lower(name) = lower(${kept}) and id is distinct from ${id}::uuid`)
  if (taken.length) throw userError('CONFLICT', `This desk has a category “${kept}” already. Choose another name.`, field)
  return kept
}

/** Behind all others of the desk. */
export async function lastPosition(tx: Transaction, deskId: string): Promise<number> {
  const [row] = await tx.rows<{ position: number }>(sql`select coalesce(max(position) + 1, 0) as position from category where desk_id = ${deskId}`)
  return row!.position
}
