import sql from 'sql-template-tag'
import { groupBy } from '../../../core/group-by.js'
import type { RequestContext } from '../../../graphql/context.js'
import { loaderOf } from '../../../graphql/loaders.js'
import { MergedTicket } from '../ticket-merge.object.js'
import { canSeeMerges } from '../ticket.policy.js'

export const MERGE_UNDOABLE_MINUTES = 10

/** When a merge can no longer be undone; null when it cannot now: it is too late, or the ticket has been merged further. */
const undoableUntil = sql`
  case when merge.into_ticket_id = merged.merged_into_id and merge.merged_at > now() - make_interval(mins => ${MERGE_UNDOABLE_MINUTES}::int)
       then merge.merged_at + make_interval(mins => ${MERGE_UNDOABLE_MINUTES}::int) end`

/** The tickets that were merged into tickets in hand, in the order in which it happened. */
export const mergedTicketsByTicket = loaderOf<string, MergedTicket[]>(async (ticketIds, { services, viewer }) => {
  if (!canSeeMerges(viewer)) return new Map()
  const rows = await services.database.rows<MergedTicket & { ticketId: string }>(sql`
    select merged.merged_into_id as "ticketId", merge.id as "mergeId", merged.number, merged.title, merge.merged_at as "mergedAt", ${undoableUntil} as "undoableUntil"
      from ticket merged join ticket_merge merge on merge.ticket_id = merged.id and merge.undone_at is null
     where merged.merged_into_id = any(${ticketIds}::uuid[]) order by merge.merged_at, merge.id`)
  return new Map([...groupBy(rows, ({ ticketId }) => ticketId)].map(([ticketId, group]) => [ticketId, group.map((row) => Object.assign(new MergedTicket(), row))]))
})

/** Until when a merge that has just been made can be undone. */
export async function undoableUntilOf({ services }: RequestContext, mergeId: string): Promise<string | null> {
  const [merge] = await services.database.rows<{ undoableUntil: string | null }>(sql`
    select ${undoableUntil} as "undoableUntil" from ticket_merge merge join ticket merged on merged.id = merge.ticket_id where merge.id = ${mergeId}`)
  return merge?.undoableUntil ?? null
}
