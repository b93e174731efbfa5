import sql from 'sql-template-tag'
import type { RequestContext } from '../../../graphql/context.js'
import { identifier } from '../../../graphql/identifier.js'
import type { TicketObject } from '../ticket.object.js'
import { ticketsVisibleTo } from '../ticket.policy.js'
import { ticketColumns, ticketObject, ticketTables, type TicketRow } from '../ticket.rows.js'

/** A ticket by its number in any case, also by that of one merged into it; where two desks number alike, the newest of those that the viewer may see. */
export async function ticketByNumber({ services, viewer }: RequestContext, number: string, deskId: string | null): Promise<TicketObject | null> {
  const [row] = await services.database.rows<TicketRow>(sql`
    select ${ticketColumns(viewer, true)} from ${ticketTables(viewer)} join ticket asked on coalesce(asked.merged_into_id, asked.id) = ticket.id
     where upper(asked.number) = upper(${number}) and ${ticketsVisibleTo(viewer).where}
       and ${deskId === null ? sql`true` : sql`ticket.desk_id = ${identifier(deskId)}::uuid`}
     order by asked.created_at desc, asked.id desc limit 1`)
  return row ? ticketObject(row, viewer) : null
}
