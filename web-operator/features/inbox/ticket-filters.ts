import type { TicketFilter, TicketOrder, TicketPriority, TicketStatus } from '../../gql/graphql'
import { viewFilter, viewKeys, type ViewKey } from './views'

export const statuses: readonly TicketStatus[] = ['OPEN', 'IN_PROGRESS', 'WAITING', 'RESOLVED', 'CLOSED']
export const priorities: readonly TicketPriority[] = ['URGENT', 'HIGH', 'NORMAL', 'LOW']
export const sorts = ['updated-desc', 'updated-asc', 'created-desc', 'created-asc', 'priority-desc', 'priority-asc'] as const
export type Sort = typeof sorts[number]

/** What the URL says of the list. Days are YYYY-MM-DD in the operator's time zone, both ends included. */
export interface Filters {
  view: ViewKey
  search: string
  status: TicketStatus[]
  priority: TicketPriority[]
  category: string[]
  desk: string[]
  /** An operator's id, "me", "none", or empty for anyone. */
  assignee: string
  client: string
  createdFrom: string
  createdTo: string
  updatedFrom: string
  updatedTo: string
  sort: Sort
}

export const noFilters: Filters = {
  view: 'all', search: '', status: [], priority: [], category: [], desk: [], assignee: '', client: '',
  createdFrom: '', createdTo: '', updatedFrom: '', updatedTo: '', sort: 'updated-desc',
}

const oneOf = <Value extends string>(allowed: readonly Value[], value: string | null, otherwise: Value) =>
  allowed.find(candidate => candidate === value) ?? otherwise

const someOf = <Value extends string>(allowed: readonly Value[], values: string[]) =>
  allowed.filter(candidate => values.includes(candidate))

const each = (values: string[]) => [...new Set(values.filter(Boolean))]

function dayOf(value: string | null) {
  if (!value || !/^\d{4}-\d\d-\d\d$/.test(value)) return ''
  return Number.isNaN(Date.parse(value)) ? '' : value
}

/** Reads the URL. What is not a filter, or no value of one, is as if it were not there: people mistype URLs. */
export function readFilters(params: URLSearchParams): Filters {
  return {
    view: oneOf(viewKeys, params.get('view'), 'all'),
    search: params.get('search') ?? '',
    status: someOf(statuses, params.getAll('status')),
    priority: someOf(priorities, params.getAll('priority')),
    category: each(params.getAll('category')),
    desk: each(params.getAll('desk')),
    assignee: params.get('assignee') ?? '',
    client: params.get('client') ?? '',
    createdFrom: dayOf(params.get('createdFrom')),
    createdTo: dayOf(params.get('createdTo')),
    updatedFrom: dayOf(params.get('updatedFrom')),
    updatedTo: dayOf(params.get('updatedTo')),
    sort: oneOf(sorts, params.get('sort'), 'updated-desc'),
  }
}

/** The URL of a list, the shortest that says it all. */
export function writeFilters(filters: Filters) {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(filters)) {
    if (value === noFilters[name as keyof Filters]) continue
    for (const item of [value].flat()) params.append(name, item)
  }
  return params
}

/** How many filters narrow the view; the view itself and the sort are none. A pair of days is one. */
export function countFilters({ search, status, priority, category, desk, assignee, client, createdFrom, createdTo, updatedFrom, updatedTo }: Filters) {
  const set = [search, status.length, priority.length, category.length, desk.length, assignee, client, createdFrom || createdTo, updatedFrom || updatedTo]
  return set.filter(Boolean).length
}

/** The same list without what narrows it. */
export const clearFilters = ({ view, sort }: Filters): Filters => ({ ...noFilters, view, sort })

const dayStart = (day: string, plusDays = 0) => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date + plusDays).toISOString()
}

function assignee(value: string, operatorId: string): TicketFilter {
  if (value === 'none') return { assigneeId: undefined, unassigned: true }
  return { assigneeId: [value === 'me' ? operatorId : value], unassigned: undefined }
}

/** The list in the API's words. A filter overrides what its view says of the same field. */
export function toTicketFilter(filters: Filters, operatorId: string): TicketFilter {
  return {
    ...viewFilter(filters.view, operatorId),
    ...(filters.search && { search: filters.search }),
    ...(filters.status.length > 0 && { status: filters.status }),
    ...(filters.priority.length > 0 && { priority: filters.priority }),
    ...(filters.category.length > 0 && { categoryId: filters.category }),
    ...(filters.desk.length > 0 && { deskId: filters.desk }),
    ...(filters.assignee && assignee(filters.assignee, operatorId)),
    ...(filters.client && { client: filters.client }),
    ...(filters.createdFrom && { createdFrom: dayStart(filters.createdFrom) }),
    // The API's end is exclusive: the day's last moment is the next day's first.
    ...(filters.createdTo && { createdTo: dayStart(filters.createdTo, 1) }),
    ...(filters.updatedFrom && { updatedFrom: dayStart(filters.updatedFrom) }),
    ...(filters.updatedTo && { updatedTo: dayStart(filters.updatedTo, 1) }),
  }
}

const orderFields = { updated: 'UPDATED_AT', created: 'CREATED_AT', priority: 'PRIORITY' } as const

/** The sort in the API's words. */
export function toOrder(sort: Sort): TicketOrder {
  const [field, direction] = sort.split('-') as [keyof typeof orderFields, 'asc' | 'desc']
  return { field: orderFields[field], direction: direction === 'asc' ? 'ASC' : 'DESC' }
}
