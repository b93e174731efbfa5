import { cleanText } from '../../frame/filters/clean-text'
import { taskStatuses } from '../../frame/tasks/task-status'
import type { TaskFilter, TaskOrder, TaskStatus } from '../../gql/graphql'
import { addDays } from '../../frame/tasks/due-words'

export const viewKeys = ['mine', 'all', 'closed'] as const
export type ViewKey = typeof viewKeys[number]

export const dueSpans = ['overdue', 'today', 'week', 'none'] as const
export type DueSpan = typeof dueSpans[number]

export const sorts = ['due-asc', 'due-desc', 'updated-desc', 'updated-asc', 'created-desc', 'created-asc'] as const
export type Sort = typeof sorts[number]

export const layouts = ['list', 'board'] as const
export type Layout = typeof layouts[number]

/** What the URL says of the tasks. Days are YYYY-MM-DD in the operator's time zone, both ends included. */
export interface Filters {
  view: ViewKey
  search: string
  status: TaskStatus[]
  /** Operators' ids and "me"; or "none" alone. */
  assignee: string[]
  /** A span of days that moves along with today; the two days below stand still, and do not count beside it. */
  due: DueSpan | ''
  dueFrom: string
  dueTo: string
  sort: Sort
  layout: Layout
}

const defaultSort = (view: ViewKey): Sort => (view === 'mine' ? 'due-asc' : 'updated-desc')

/** A view that nothing narrows. */
export const wholeView = (view: ViewKey, layout: Layout = 'list'): Filters => ({
  view, search: '', status: [], assignee: [], due: '', dueFrom: '', dueTo: '', sort: defaultSort(view), layout,
})

const oneOf = <Value extends string>(allowed: readonly Value[], value: string | null) => allowed.find(candidate => candidate === value)

function assignees(values: string[]) {
  // A task that nobody has is not one that somebody has.
  return values.includes('none') ? ['none'] : [...new Set(values.filter(Boolean))]
}

function readDay(value: string | null) {
  if (!value || !/^(?!0000)\d{4}-\d\d-\d\d$/.test(value)) return ''
  const time = Date.parse(value)
  // A Date takes 30 February for 2 March; the API does not.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value) ? value : ''
}

/** Reads the URL. What is not a filter, or no value of one, is as if it were not there: people mistype URLs. */
export function readFilters(params: URLSearchParams): Filters {
  const layout = oneOf(layouts, params.get('layout')) ?? 'list'
  const onBoard = layout === 'board'
  const asked = oneOf(viewKeys, params.get('view')) ?? 'all'
  // A column of the board is a status: what is closed has one there, and needs no view.
  const view = onBoard && asked === 'closed' ? 'all' : asked
  const due = oneOf(dueSpans, params.get('due')) ?? ''
  return {
    view,
    search: cleanText(params.get('search') ?? '').trim(),
    status: onBoard ? [] : taskStatuses.filter(status => params.getAll('status').includes(status)),
    assignee: assignees(params.getAll('assignee')),
    due,
    dueFrom: due ? '' : readDay(params.get('dueFrom')),
    dueTo: due ? '' : readDay(params.get('dueTo')),
    sort: oneOf(sorts, params.get('sort')) ?? defaultSort(view),
    layout,
  }
}

/** The URL of a list, the shortest that says it all; its view stands in it always. */
export function writeFilters(filters: Filters) {
  const params = new URLSearchParams({ view: filters.view })
  const whole = wholeView(filters.view)
  for (const [name, value] of Object.entries(filters)) {
    if (name === 'view' || value === whole[name as keyof Filters]) continue
    for (const item of [value].flat()) params.append(name, item)
  }
  return params
}

/** Where the tasks are shown like this. */
export const tasksPath = (filters: Filters) => `/organization/tasks?${writeFilters(filters)}`

/** How many filters narrow the view. A pair of days is one. */
export const countFilters = ({ search, status, assignee, due, dueFrom, dueTo }: Filters) =>
  [search, status.length, assignee.length, due || dueFrom || dueTo].filter(Boolean).length

/** The same tasks without what narrows them. */
export const clearFilters = ({ view, layout, sort }: Filters): Filters => ({ ...wholeView(view, layout), sort })

/** What a view shows before anything is filtered. */
export function viewFilter(view: ViewKey, operatorId: string): TaskFilter {
  switch (view) {
    case 'mine': return { assigneeId: [operatorId], status: ['TODO', 'IN_PROGRESS'] }
    case 'all': return {}
    case 'closed': return { status: ['DONE'] }
  }
}

function assigneeFilter(chosen: string[], operatorId: string): TaskFilter {
  if (chosen.includes('none')) return { assigneeId: undefined, unassigned: true }
  return { assigneeId: chosen.map(id => (id === 'me' ? operatorId : id)) }
}

function dueFilter({ due, dueFrom, dueTo }: Filters, today: string): TaskFilter {
  switch (due) {
    case 'overdue': return { dueTo: addDays(today, -1), closed: false }
    case 'today': return { dueFrom: today, dueTo: today }
    case 'week': return { dueFrom: today, dueTo: addDays(today, 6) }
    case 'none': return { due: false }
    case '': return { ...(dueFrom && { dueFrom }), ...(dueTo && { dueTo }) }
  }
}

/** The list in the API's words, as seen on a day. A filter overrides what its view says of the same field. */
export function toTaskFilter(filters: Filters, operatorId: string, today: string): TaskFilter {
  return {
    ...viewFilter(filters.view, operatorId),
    ...(filters.search && { search: filters.search }),
    ...(filters.status.length > 0 && { status: filters.status }),
    ...(filters.assignee.length > 0 && assigneeFilter(filters.assignee, operatorId)),
    ...dueFilter(filters, today),
  }
}

const orderFields = { due: 'DUE_ON', updated: 'UPDATED_AT', created: 'CREATED_AT' } as const

/** The sort in the API's words. */
export function toOrder(sort: Sort): TaskOrder {
  const [field, direction] = sort.split('-') as [keyof typeof orderFields, 'asc' | 'desc']
  return { field: orderFields[field], direction: direction === 'asc' ? 'ASC' : 'DESC' }
}
