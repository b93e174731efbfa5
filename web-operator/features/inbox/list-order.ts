import type { TicketOrder, TicketPriority } from '../../gql/graphql'

const weights: Record<TicketPriority, number> = { LOW: 0, NORMAL: 1, HIGH: 2, URGENT: 3 }

/** What a list is sorted by. */
export interface SortKeys { id: string; createdAt: string; updatedAt: string; priority: TicketPriority }

function compare(a: string | number, b: string | number) {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function compareBy({ field }: TicketOrder, a: SortKeys, b: SortKeys) {
  if (field === 'PRIORITY') return compare(weights[a.priority], weights[b.priority])
  return field === 'CREATED_AT' ? compare(a.createdAt, b.createdAt) : compare(a.updatedAt, b.updatedAt)
}

/** Whether a ticket stands before another in a list, as the server sorts it; the id decides between equals. */
export function standsBefore(order: TicketOrder, a: SortKeys, b: SortKeys) {
  const difference = compareBy(order, a, b) || compare(a.id, b.id)
  return order.direction === 'ASC' ? difference < 0 : difference > 0
}
