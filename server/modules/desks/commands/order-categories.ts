import sql from 'sql-template-tag'
import { command } from '../../../core/command.js'
import { userError } from '../../../core/user-error.js'
import type { RequestContext } from '../../../graphql/context.js'
import { identifiers } from '../../../graphql/identifier.js'
import { lockDesk } from './lock-desk.js'

/** Puts the categories of a desk that can be chosen into an order, archived ones behind them. */
export function orderCategories({ services, viewer }: RequestContext, deskId: string, categoryIds: readonly string[]): Promise<string> {
  return command(services, async (tx) => {
    const desk = await lockDesk(tx, viewer, deskId)
    const ids = identifiers(categoryIds)
    const choosable = await tx.rows<{ id: string }>(sql`select id from category where desk_id = ${desk.id} and archived_at is null`)
    const complete = ids.length === choosable.length && new Set(ids).size === ids.length && choosable.every(({ id }) => ids.includes(id))
    if (!complete) throw userError('CONFLICT', 'The categories have changed meanwhile. Look at them anew, then order them.', ['categoryIds'])
    await tx.rows(sql`
      update category set position = ordered.position
        from (select id, row_number() over (order by array_position(${ids}::uuid[], id) nulls last, position, id) - 1 as position
                from category where desk_id = ${desk.id}) ordered
       where ordered.id = category.id`)
    return desk.id
  })
}
