import sql from 'sql-template-tag'
import type { RequestContext } from '../../../graphql/context.js'
import type { TicketFilter } from '../ticket.inputs.js'
import { TicketCounts } from '../ticket.payloads.js'
import { ticketCondition } from './ticket-filter.js'

/** Counting stops here: nobody needs to know whether it is 4,000 or 5,000, and it would cost as much as there are. */
const MOST_COUNTED = 1000

/** How many tickets match, up to MOST_COUNTED. */
export async function countTickets({ services, viewer }: RequestContext, filter: TicketFilter): Promise<TicketCounts> {
  const [row] = await services.database.rows<{ count: string }>(sql`
    select count(*) as count from (select from ticket where ${ticketCondition(viewer, filter)} limit ${MOST_COUNTED + 1}::int) counted`)
  const count = Number(row!.count)
  return Object.assign(new TicketCounts(), { total: Math.min(count, MOST_COUNTED), capped: count > MOST_COUNTED })
}
