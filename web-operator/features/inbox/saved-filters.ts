import type { TicketFilter, TicketOrder } from '../../gql/graphql'
import { noFilters, priorities, sources, statuses, toOrder, toTicketFilter, writeFilters, type Filters, type Sort } from './ticket-filters'

const dayNumber = (value: number) => String(value).padStart(2, '0')

function dayOf(moment: unknown, minusMilliseconds = 0) {
  if (typeof moment !== 'string') return ''
  const date = new Date(Date.parse(moment) - minusMilliseconds)
  return Number.isNaN(date.getTime()) ? '' : `${date.getFullYear()}-${dayNumber(date.getMonth() + 1)}-${dayNumber(date.getDate())}`
}

const texts = (value: unknown) => (Array.isArray(value) ? value.filter(item => typeof item === 'string') : [])
const text = (value: unknown) => (typeof value === 'string' ? value : '')
const among = <Value extends string>(allowed: readonly Value[], value: unknown) => allowed.filter(candidate => texts(value).includes(candidate))

const sortFields = { UPDATED_AT: 'updated', CREATED_AT: 'created', PRIORITY: 'priority' } as const

/** The order of a saved view as the URL says it. */
export const sortOf = ({ field, direction }: TicketOrder): Sort => `${sortFields[field]}-${direction === 'ASC' ? 'asc' : 'desc'}`

interface SavedList { id: string; filter: Record<string, unknown>; orderBy: TicketOrder }

/** A saved view as filters of the screen. Days become those of the reader's own time zone. */
export function filtersOf({ id, filter, orderBy }: SavedList, operatorId: string): Filters {
  return {
    ...noFilters,
    // No filter of the bar says this: it is the view that does.
    view: filter.readyToAnswer === true ? 'ready' : 'all',
    saved: id,
    search: text(filter.search),
    status: among(statuses, filter.status),
    priority: among(priorities, filter.priority),
    category: texts(filter.categoryId),
    desk: texts(filter.deskId),
    assignee: filter.unassigned === true ? ['none'] : texts(filter.assigneeId).map(assigneeId => (assigneeId === operatorId ? 'me' : assigneeId)),
    source: among(sources, filter.source),
    snoozed: filter.snoozed === true ? 'yes' : filter.snoozed === false ? 'no' : '',
    client: text(filter.client),
    createdFrom: dayOf(filter.createdFrom),
    createdTo: dayOf(filter.createdTo, 1),
    updatedFrom: dayOf(filter.updatedFrom),
    updatedTo: dayOf(filter.updatedTo, 1),
    sort: sortOf(orderBy),
  }
}

/** The address of a saved view. */
export const savedViewPath = (saved: SavedList, operatorId: string) => `/tickets?${writeFilters(filtersOf(saved, operatorId))}`

/** What is kept of the screen's filters: the list in the API's words. */
export const toSaved = (filters: Filters, operatorId: string): { filter: TicketFilter; orderBy: TicketOrder } => ({
  filter: toTicketFilter(filters, operatorId), orderBy: toOrder(filters.sort),
})

/** Whether the screen shows something else than what the view keeps. */
export function differs(saved: SavedList, filters: Filters, operatorId: string) {
  const kept = filtersOf(saved, operatorId)
  return String(writeFilters(kept)) !== String(writeFilters(filters))
}
