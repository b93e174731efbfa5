import sql from 'sql-template-tag'
import { NOTHING, type Visibility } from '../../core/visibility.js'
import type { Viewer } from '../../core/viewer.js'
import { ticketsVisibleTo, type TicketFacts } from '../tickets/ticket.policy.js'

/** What the policy must know of a notification. */
export interface NotificationFacts {
  operatorId: string
  /** The ticket that it is about; null when it is about none. */
  ticket: TicketFacts | null
}

/** An operator's own, as long as they may see the ticket that it is about. */
export function notificationsVisibleTo(viewer: Viewer | null): Visibility<NotificationFacts> {
  if (viewer?.kind !== 'operator') return NOTHING
  const tickets = ticketsVisibleTo(viewer)
  return {
    where: sql`notification.operator_id = ${viewer.id}::uuid and (notification.ticket_id is null or exists (
      select from ticket named join ticket on ticket.id = coalesce(named.merged_into_id, named.id)
       where named.id = notification.ticket_id and ${tickets.where}))`,
    includes: ({ operatorId, ticket }) => operatorId === viewer.id && (ticket === null || tickets.includes(ticket)),
  }
}
