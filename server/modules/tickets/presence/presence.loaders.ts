import { groupBy } from '../../../core/group-by.js'
import { loaderOf } from '../../../graphql/loaders.js'
import { TicketPresenceObject } from './presence.object.js'
import { canSeePresence } from './presence.policy.js'
import { presentAt, type PresenceRow } from './presence.rows.js'

/** Who has tickets in hand open now. */
export const presenceByTicket = loaderOf<string, TicketPresenceObject[]>(async (ticketIds, { services, viewer }) => {
  if (!canSeePresence(viewer)) return new Map()
  const rows = await presentAt(services.database, ticketIds)
  return new Map([...groupBy(rows, ({ ticketId }) => ticketId)].map(([ticketId, group]) => [ticketId, group.map(presenceObject)]))
})

export function presenceObject({ operatorId, replying }: PresenceRow): TicketPresenceObject {
  return Object.assign(new TicketPresenceObject(), { operatorId, replying })
}
