import sql from 'sql-template-tag'
import type { RequestContext } from '../../../graphql/context.js'
import { identifiers } from '../../../graphql/identifier.js'
import type { TicketObject } from '../ticket.object.js'
import { ticketsVisibleTo } from '../ticket.policy.js'
import { ticketColumns, ticketObject, ticketTables, type TicketRow } from '../ticket.rows.js'

/** Many tickets by id, those that the viewer may see, without their long texts. */
export async function ticketsById({ services, viewer }: RequestContext, ids: string[]): Promise<Map<string, TicketObject>> {
  const rows = await services.database.rows<TicketRow>(sql`
    select ${ticketColumns(viewer, false)} from ${ticketTables(viewer)} where ticket.id = any(${identifiers(ids)}::uuid[]) and ${ticketsVisibleTo(viewer).where}`)
  return new Map(rows.map((row) => [row.id, ticketObject(row, viewer)]))
}
