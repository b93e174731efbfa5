import sql from 'sql-template-tag'
import type { Viewer } from '../../../core/viewer.js'
import { EVERYTHING, NOTHING, type Visibility } from '../../../core/visibility.js'
import { ticketsVisibleTo, type TicketFacts } from '../../tickets/ticket.policy.js'
import { tasksVisibleTo } from '../task.policy.js'

/** What the policy must know of a task's event. */
export interface TaskEventFacts {
  /** The ticket that it names; null when it names none. */
  ticket: TicketFacts | null
}

/** Who sees the task sees what happens to it, but for links to tickets that they may not see. */
export function taskEventsVisibleTo(viewer: Viewer | null): Visibility<TaskEventFacts> {
  if (tasksVisibleTo(viewer) !== EVERYTHING) return NOTHING
  const tickets = ticketsVisibleTo(viewer)
  return {
    where: sql`(event.ticket_id is null or exists (
      select from ticket named join ticket on ticket.id = coalesce(named.merged_into_id, named.id)
       where named.id = event.ticket_id and ${tickets.where}))`,
    includes: ({ ticket }) => ticket === null || tickets.includes(ticket),
  }
}
