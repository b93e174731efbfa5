import type { TicketFilter, TicketOrder, TicketPriority, TicketSource, TicketStatus } from '../../gql/graphql'
import { cleanText } from '../../frame/filters/clean-text'
import { viewFilter, viewKeys, type ViewKey } from './views'

export const statuses: readonly TicketStatus[] = ['OPEN', 'IN_PROGRESS', 'WAITING', 'RESOLVED', 'CLOSED']
export const priorities: readonly TicketPriority[] = ['URGENT', 'HIGH', 'NORMAL', 'LOW']
export const sources: readonly TicketSource[] = ['WIDGET', 'EMAIL', 'PANEL', 'PUBLIC_LINK', 'API']
export const snoozedStates = ['', 'yes', 'no'] as const
export const sorts = ['updated-desc', 'updated-asc', 'created-desc', 'created-asc', 'priority-desc', 'priority-asc'] as const
export type Sort = typeof sorts[number]

/** What the URL says of the list. Days are YYYY-MM-DD in the operator's time zone, both ends included. */
export interface Filters {
  view: ViewKey
  /** The id of the saved view that the list was opened as; its filters stand in the URL beside it. */
  saved: string
  search: string
  status: TicketStatus[]
  priority: TicketPriority[]
  category: string[]
  desk: string[]
  /** Operators' ids and "me"; or "none" alone. */
  assignee: string[]
  source: TicketSource[]
  snoozed: typeof snoozedStates[number]
  client: string
  createdFrom: string
  createdTo: string
  updatedFrom: string
  updatedTo: string
  sort: Sort
}

export const noFilters: Filters = {
  view: 'all', saved: '', search: '', status: [], priority: [], category: [], desk: [], assignee: [], source: [], snoozed: '', client: '',
  createdFrom: '', createdTo: '', updatedFrom: '', updatedTo: '', sort: 'updated-desc',
}

const oneOf = <Value extends string>(allowed: readonly Value[], value: string | null, otherwise: Value) =>
  allowed.find(candidate => candidate === value) ?? otherwise

const someOf = <Value extends string>(allowed: readonly Value[], values: string[]) =>
  allowed.filter(candidate => values.includes(candidate))

const each = (values: string[]) => [...new Set(values.filter(Boolean))]

// A ticket that nobody has is not one that somebody has.
const assignees = (values: string[]) => (values.includes('none') ? ['none'] : each(values))

function dayOf(value: string | null) {
  if (!value || !/^\d{4}-\d\d-\d\d$/.test(value)) return ''
  return Number.isNaN(Date.parse(value)) ? '' : value
}

/** Reads the URL. What is not a filter, or no value of one, is as if it were not there: people mistype URLs. */
export function readFilters(params: URLSearchParams): Filters {
  return {
    view: oneOf(viewKeys, params.get('view'), 'all'),
    saved: params.get('saved') ?? '',
    search: cleanText(params.get('search') ?? '').trim(),
    status: someOf(statuses, params.getAll('status')),
    priority: someOf(priorities, params.getAll('priority')),
    category: each(params.getAll('category')),
    desk: each(params.getAll('desk')),
    assignee: assignees(params.getAll('assignee')),
    source: someOf(sources, params.getAll('source')),
    snoozed: oneOf(snoozedStates, params.get('snoozed'), ''),
    client: cleanText(params.get('client') ?? '').trim(),
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

/** How many filters narrow the view; the view itself, saved or not, and the sort are none. A pair of days is one. */
export function countFilters({ search, status, priority, category, desk, assignee, source, snoozed, client, createdFrom, createdTo, updatedFrom, updatedTo }: Filters) {
  const set = [search, status.length, priority.length, category.length, desk.length, assignee.length, source.length, snoozed, client, createdFrom || createdTo, updatedFrom || updatedTo]
  return set.filter(Boolean).length
}

/** The same list without what narrows it. */
export const clearFilters = ({ view, sort }: Filters): Filters => ({ ...noFilters, view, sort })

const dayStart = (day: string, plusDays = 0) => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date + plusDays).toISOString()
}

function assigneeFilter(chosen: string[], operatorId: string): TicketFilter {
  if (chosen.includes('none')) return { assigneeId: undefined, unassigned: true }
  return { assigneeId: chosen.map(id => (id === 'me' ? operatorId : id)), unassigned: undefined }
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
    ...(filters.assignee.length > 0 && assigneeFilter(filters.assignee, operatorId)),
    ...(filters.source.length > 0 && { source: filters.source }),
    ...(filters.snoozed && { snoozed: filters.snoozed === 'yes' }),
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
