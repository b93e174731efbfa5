import type { TicketBulkUpdateInput, TicketPriority, TicketStatus } from '../../gql/graphql'

interface Named { id: string; name: string }

/** One change for many tickets; null takes the value away. */
export type BulkChange =
  | { status: TicketStatus }
  | { priority: TicketPriority }
  | { assignee: Named | null }
  | { category: Named | null }
  | { snoozedUntil: string | null }

/** The change in the API's words. */
export function toInput(change: BulkChange): TicketBulkUpdateInput {
  if ('assignee' in change) return { assigneeId: change.assignee?.id ?? null }
  if ('category' in change) return { categoryId: change.category?.id ?? null }
  return change
}

/** What the change paints before the server has answered. */
export function painted(change: BulkChange) {
  if ('assignee' in change) return { assignee: change.assignee && { __typename: 'Operator' as const, ...change.assignee } }
  if ('category' in change) return { category: change.category && { __typename: 'Category' as const, ...change.category } }
  return change
}

export const countOf = (count: number) => `${count.toLocaleString('en')} ${count === 1 ? 'ticket' : 'tickets'}`

interface Failure { ticket?: { number: string } | null; userErrors: readonly { message: string }[] }

/** Which tickets were not changed, by why: "SUP-3, SUP-7: The ticket is closed." */
export function tellFailures(failures: readonly Failure[]) {
  const numbersByReason = new Map<string, string[]>()
  for (const { ticket, userErrors } of failures) {
    const message = userErrors[0]?.message ?? 'The server did not say why.'
    // A reason that names its ticket is still the same reason for all of them.
    const reason = ticket ? message.replaceAll(ticket.number, 'The ticket') : message
    numbersByReason.set(reason, [...numbersByReason.get(reason) ?? [], ticket?.number ?? 'A ticket that is gone'])
  }
  return [...numbersByReason].map(([reason, numbers]) => `${numbers.join(', ')}: ${reason}`).join(' ')
}
