import type { TicketPriority, TicketSource } from '../../modules/tickets/ticket.enums.js'
import type { StatusMove } from '../../modules/tickets/ticket-status.js'

/** A moment in a script: so many working days before today at this time (UTC), or so many minutes ago. */
export type Moment = [workingDaysAgo: number, time: string] | { minutesAgo: number }

/** One thing that somebody does. Operators are named by their first name; without `by` it is the ticket's client. */
export type Step =
  | { at: Moment; writes: string }
  | { at: Moment; by: string; replies: string; then?: StatusMove }
  | { at: Moment; by: string; notes: string }
  | { at: Moment; by: string; takes: true }
  | { at: Moment; by: string; moves: StatusMove }
  | { at: Moment; by: string; priority: keyof typeof TicketPriority }

/** A ticket that is told word for word. */
export interface Script {
  title: string
  content: string
  category: string
  source: keyof typeof TicketSource
  at: Moment
  steps: Step[]
}
