import sql from 'sql-template-tag'
import { command } from '../../../core/command.js'
import type { RequestContext } from '../../../graphql/context.js'
import type { SavedViewUpdateInput } from '../saved-view.inputs.js'
import { checkedFilter } from './checked-filter.js'
import { lockView } from './lock-view.js'

/** Renames, shares or refits a view; its id. */
export function updateView({ services, viewer }: RequestContext, viewId: string, { name, filter, orderBy, shared }: SavedViewUpdateInput): Promise<string> {
  return command(services, async (tx) => {
    const id = await lockView(tx, viewer, viewId)
    await tx.rows(sql`
      update saved_view
         set name = coalesce(${name?.trim() ?? null}, name), shared = coalesce(${shared ?? null}::boolean, shared),
             filter = coalesce(${filter ? checkedFilter(filter) : null}::jsonb, filter),
             order_field = coalesce(${orderBy?.field ?? null}, order_field), order_direction = coalesce(${orderBy?.direction ?? null}, order_direction)
       where id = ${id}::uuid`)
    return id
  })
}
