import type { TicketPriority } from '../../modules/tickets/ticket.enums.js'

/** Which part of the desks' work a story belongs to; tasks are linked to tickets of their topic. */
export type Topic = 'delivery' | 'machines' | 'coffee' | 'subscriptions' | 'accounts' | 'api' | 'giftCards' | 'invoices' | 'payments' | 'refunds' | 'pricing'

/**
 * What a ticket may be about, in interchangeable wordings: any question fits any problem, any answer fits any question, and a
 * solution stands without them. Words in braces are filled with the ticket's own facts (facts.ts).
 */
export interface Story {
  topic: Topic
  desk: 'Support' | 'Billing'
  /** One of the desk's categories, by name. */
  category: string
  /** Told by companies only. */
  business?: true
  /** What the team makes of it, unless it is an ordinary one. */
  priority?: keyof typeof TicketPriority
  titles: string[]
  problem: string[]
  question: string[]
  answer: string[]
  internal: string[]
  solution: string[]
}
