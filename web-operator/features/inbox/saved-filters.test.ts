import { differs, filtersOf, savedViewPath, toSaved } from './saved-filters'
import { noFilters, type Filters } from './ticket-filters'

const everything: Filters = {
  ...noFilters, saved: 'v1', search: 'refund', status: ['OPEN', 'WAITING'], priority: ['URGENT'], category: ['billing'], desk: ['support'], assignee: ['me', 'ben'],
  source: ['EMAIL'], snoozed: 'no', client: 'jan', createdFrom: '2026-02-27', createdTo: '2026-02-28', updatedFrom: '2026-03-01', updatedTo: '2026-03-31', sort: 'priority-asc',
}
const saved = (filters: Filters) => ({ id: 'v1', ...JSON.parse(JSON.stringify(toSaved(filters, 'anna'))) as { filter: Record<string, unknown>; orderBy: ReturnType<typeof toSaved>['orderBy'] } })

describe('a saved view', () => {
  it('comes back as it was kept', () => {
    expect(filtersOf(saved(everything), 'anna')).toEqual(everything)
    expect(filtersOf(saved({ ...everything, assignee: ['none'], snoozed: 'yes' }), 'anna')).toMatchObject({ assignee: ['none'], snoozed: 'yes' })
  })

  it('keeps what its view of the navigation said', () => {
    expect(filtersOf(saved({ ...noFilters, view: 'mine' }), 'anna')).toEqual({ ...noFilters, saved: 'v1', assignee: ['me'], status: ['OPEN', 'IN_PROGRESS', 'WAITING'], snoozed: 'no' })
  })

  it('of the tickets that are ready to answer stays one of these', () => {
    const kept = saved({ ...noFilters, view: 'ready', priority: ['URGENT'] })
    expect(filtersOf(kept, 'anna')).toEqual({ ...noFilters, view: 'ready', saved: 'v1', priority: ['URGENT'], snoozed: 'no' })
    expect(savedViewPath(kept, 'anna')).toBe('/tickets?view=ready&saved=v1&priority=URGENT&snoozed=no')
  })

  it('names its owner to others, and not whoever looks', () => {
    expect(filtersOf(saved({ ...noFilters, assignee: ['me'] }), 'ben').assignee).toEqual(['anna'])
  })

  it('stands in the URL with all its filters', () => {
    expect(savedViewPath(saved({ ...noFilters, status: ['OPEN'], sort: 'created-asc' }), 'anna')).toBe('/tickets?saved=v1&status=OPEN&sort=created-asc')
  })

  it('knows when the screen shows something else', () => {
    expect(differs(saved(everything), everything, 'anna')).toBe(false)
    expect(differs(saved(everything), { ...everything, priority: [] }, 'anna')).toBe(true)
    expect(differs(saved(everything), { ...everything, sort: 'priority-desc' }, 'anna')).toBe(true)
  })
})
