import fc from 'fast-check'
import { cleanText } from '../../frame/filters/clean-text'
import { clearFilters, countFilters, noFilters, priorities, readFilters, snoozedStates, sorts, sources, statuses, toOrder, toTicketFilter, writeFilters, type Filters } from './ticket-filters'
import { viewKeys } from './views'

const day = fc.integer({ min: 0, max: 20_000 }).map(days => new Date(days * 86_400_000).toISOString().slice(0, 10))
const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,8}$/), { maxLength: 3 })
const text = fc.string().map(value => value.trim())
const inOrder = <Value extends string>(all: readonly Value[]) => fc.subarray([...all])
const anyFilters: fc.Arbitrary<Filters> = fc.record({
  view: fc.constantFrom(...viewKeys),
  saved: fc.constantFrom('', 'some-view'),
  search: text,
  status: inOrder(statuses),
  priority: inOrder(priorities),
  category: ids,
  desk: ids,
  assignee: fc.constantFrom([], ['me'], ['none'], ['some-id', 'me']),
  source: inOrder(sources),
  snoozed: fc.constantFrom(...snoozedStates),
  client: text,
  createdFrom: fc.option(day, { nil: '' }),
  createdTo: fc.option(day, { nil: '' }),
  updatedFrom: fc.option(day, { nil: '' }),
  updatedTo: fc.option(day, { nil: '' }),
  sort: fc.constantFrom(...sorts),
})

describe('filters in the URL', () => {
  it('come back as they were written', () => {
    fc.assert(fc.property(anyFilters, filters => {
      expect(readFilters(new URLSearchParams(String(writeFilters(filters))))).toEqual(filters)
    }))
  })

  it('leave out what is not set', () => {
    expect(String(writeFilters(noFilters))).toBe('')
    expect(String(writeFilters({ ...noFilters, view: 'mine', status: ['OPEN', 'WAITING'] }))).toBe('view=mine&status=OPEN&status=WAITING')
  })

  it('ignore what no filter can be', () => {
    const filters = readFilters(new URLSearchParams('view=nope&status=OPEN&status=BROKEN&sort=size-up&createdFrom=yesterday&createdTo=2026-13-45&x=1'))
    expect(filters).toEqual({ ...noFilters, status: ['OPEN'] })
  })

  it('take out of a text what no database looks for', () => {
    expect(readFilters(new URLSearchParams('search=re%00fund%1F&client=%ED%A0%80jan'))).toMatchObject({ search: 're fund', client: expect.stringContaining('jan') })
    expect(cleanText('a\u0000b\ud800c😀')).toBe('a bc😀')
  })

  it('cannot ask for tickets that nobody and somebody has', () => {
    expect(readFilters(new URLSearchParams('assignee=me&assignee=none')).assignee).toEqual(['none'])
  })
})

describe('countFilters', () => {
  it('counts a pair of days once, and neither the view nor the sort', () => {
    expect(countFilters({ ...noFilters, view: 'mine', sort: 'created-asc' })).toBe(0)
    expect(countFilters({ ...noFilters, status: ['OPEN', 'CLOSED'], createdFrom: '2026-01-01', createdTo: '2026-01-31' })).toBe(2)
  })

  it('is nought after clearing', () => {
    fc.assert(fc.property(anyFilters, filters => {
      expect(countFilters(clearFilters(filters))).toBe(0)
    }))
  })
})

describe('toTicketFilter', () => {
  it('asks for the working tickets of the one who is signed in', () => {
    expect(toTicketFilter({ ...noFilters, view: 'mine' }, 'anna')).toEqual({ assigneeId: ['anna'], status: ['OPEN', 'IN_PROGRESS', 'WAITING'], snoozed: false })
  })

  it('lets a filter override its view', () => {
    expect(toTicketFilter({ ...noFilters, view: 'mine', status: ['CLOSED'] }, 'anna')).toMatchObject({ assigneeId: ['anna'], status: ['CLOSED'] })
    expect(toTicketFilter({ ...noFilters, view: 'mine', assignee: ['none'] }, 'anna')).toEqual({ status: ['OPEN', 'IN_PROGRESS', 'WAITING'], snoozed: false, unassigned: true })
    expect(toTicketFilter({ ...noFilters, view: 'unassigned', assignee: ['me'] }, 'anna').unassigned).toBeUndefined()
  })

  it('takes days in the time zone of the reader, the last one included', () => {
    const { createdFrom, createdTo } = toTicketFilter({ ...noFilters, createdFrom: '2026-02-28', createdTo: '2026-02-28' }, 'anna')
    expect(createdFrom).toBe(new Date(2026, 1, 28).toISOString())
    expect(createdTo).toBe(new Date(2026, 2, 1).toISOString())
  })
})

describe('toOrder', () => {
  it('names field and direction', () => {
    expect(toOrder('priority-asc')).toEqual({ field: 'PRIORITY', direction: 'ASC' })
    expect(toOrder('updated-desc')).toEqual({ field: 'UPDATED_AT', direction: 'DESC' })
  })
})
