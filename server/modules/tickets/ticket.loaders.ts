import { GraphQLError } from 'graphql'
import sql from 'sql-template-tag'
import type { RequestContext } from '../../graphql/context.js'
import { loaderOf } from '../../graphql/loaders.js'
import type { TicketObject } from './ticket.object.js'
import { ticketsVisibleTo } from './ticket.policy.js'
import { ticketColumns, ticketObject, ticketTables, type TicketRow } from './ticket.rows.js'

/** A ticket by id, whole, if the viewer may see it: a forbidden one is never in hand. A merged one leads to the one that it was merged into. */
export const ticketById = loaderOf<string, TicketObject>(async (ids, { services, viewer }) => {
  const rows = await services.database.rows<TicketRow & { askedId: string }>(sql`
    select asked.id as "askedId", ${ticketColumns(viewer, true)}
      from ${ticketTables(viewer)} join ticket asked on coalesce(asked.merged_into_id, asked.id) = ticket.id
     where asked.id = any(${ids}::uuid[]) and ${ticketsVisibleTo(viewer).where}`)
  return new Map(rows.map((row) => [row.askedId, ticketObject(row, viewer)]))
})

/** The ticket that an event or a comment in hand belongs to. It is missing only when it went out of sight a moment ago. */
export async function ticketOf(context: RequestContext, ticketId: string): Promise<TicketObject> {
  const ticket = await context.loader(ticketById).load(ticketId)
  if (!ticket) throw new GraphQLError('The ticket is no longer visible.', { extensions: { code: 'NOT_FOUND' } })
  return ticket
}
