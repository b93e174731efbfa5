import sql from 'sql-template-tag'
import { loaderOf } from '../../../graphql/loaders.js'
import { ticketsVisibleTo } from '../ticket.policy.js'

/** Counting stops here: a launcher shows 99+. */
const MOST_COUNTED = 100

/** How many tickets of a client have a reply that they have not read, up to MOST_COUNTED; for the client who asks about themselves alone. */
export const unreadTicketCountByClient = loaderOf<string, number>(async (clientIds, { services, viewer }) => {
  if (viewer?.kind !== 'client' || !clientIds.includes(viewer.id)) return new Map()
  const [row] = await services.database.rows<{ count: number }>(sql`
    select count(*)::int as count from (
      select from ticket where ${ticketsVisibleTo(viewer).where} and ticket.last_support_seq > ticket.client_read_seq limit ${MOST_COUNTED}::int
    ) counted`)
  return new Map([[viewer.id, row!.count]])
})
