import sql from 'sql-template-tag'
import { v7 as uuid } from 'uuid'
import { command } from '../../../core/command.js'
import { once } from '../../../core/idempotency.js'
import { userError } from '../../../core/user-error.js'
import type { RequestContext } from '../../../graphql/context.js'
import type { SavedViewCreateInput } from '../saved-view.inputs.js'
import { canKeepViews } from '../saved-view.policy.js'
import { checkedFilter } from './checked-filter.js'

/** More than anyone finds again in a list. */
const MOST_VIEWS = 50

/** Keeps a view for the operator who asks; its id. */
export function createView({ services, viewer }: RequestContext, { idempotencyKey, ...view }: SavedViewCreateInput): Promise<string> {
  if (!canKeepViews(viewer)) throw userError('NOT_ALLOWED', 'Only operators keep views.')
  return command(services, (tx) =>
    once(tx, { actor: `operator:${viewer.id}`, operation: 'savedViewCreate', key: idempotencyKey, payload: view }, async () => {
      // Under the operator's lock, so that two at once do not both take the last place.
      await tx.rows(sql`select from operator where id = ${viewer.id}::uuid for no key update`)
      const [kept] = await tx.rows<{ count: string }>(sql`select count(*) as count from saved_view where owner_id = ${viewer.id}::uuid`)
      if (Number(kept!.count) >= MOST_VIEWS) throw userError('TOO_LARGE', `You keep ${MOST_VIEWS} views already. Delete one that you do not need.`)
      const id = uuid()
      await tx.rows(sql`
        insert into saved_view (id, owner_id, name, shared, filter, order_field, order_direction)
        values (${id}::uuid, ${viewer.id}::uuid, ${view.name.trim()}, ${view.shared ?? false}, ${checkedFilter(view.filter)}::jsonb, ${view.orderBy.field}, ${view.orderBy.direction})`)
      return id
    }),
  )
}
