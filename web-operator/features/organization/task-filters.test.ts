import { clearFilters, countFilters, readFilters, tasksPath, toOrder, toTaskFilter, wholeView, writeFilters } from './task-filters'

const read = (search: string) => readFilters(new URLSearchParams(search))
const asked = (search: string) => toTaskFilter(read(search), 'anna', '2026-11-25')

describe('readFilters', () => {
  it('reads what stands there', () => {
    expect(read('view=mine&search=%20refund%20&status=DONE&status=TODO&assignee=ben&assignee=me&due=overdue&sort=created-asc')).toEqual({
      view: 'mine', search: 'refund', status: ['TODO', 'DONE'], assignee: ['ben', 'me'], due: 'overdue', dueFrom: '', dueTo: '', sort: 'created-asc', layout: 'list',
    })
  })

  it('takes what it does not know as not there', () => {
    expect(read('view=yours&status=OPEN&due=soon&dueFrom=2026-13-40&dueTo=x&sort=title&layout=pie&other=1')).toEqual(wholeView('all'))
  })

  it('sorts what is mine by the day it is due, all else by its last change', () => {
    expect(read('view=mine').sort).toBe('due-asc')
    expect(read('').sort).toBe('updated-desc')
    expect(read('view=closed').sort).toBe('updated-desc')
  })

  it('lets nobody and somebody not be both', () => {
    expect(read('assignee=ben&assignee=none').assignee).toEqual(['none'])
  })

  it('lets a span count, and no days beside it', () => {
    expect(read('due=today&dueFrom=2026-01-01')).toMatchObject({ due: 'today', dueFrom: '' })
    expect(read('dueFrom=2026-01-01&dueTo=2026-02-01')).toMatchObject({ due: '', dueFrom: '2026-01-01', dueTo: '2026-02-01' })
  })

  it('leaves the status to the columns of the board', () => {
    expect(read('layout=board&status=TODO&view=closed')).toEqual(wholeView('all', 'board'))
  })
})

describe('writeFilters', () => {
  it.each(['view=mine', 'view=all', 'view=closed&search=refund', 'view=mine&status=TODO&assignee=me&assignee=ben&due=week&sort=updated-desc', 'view=all&dueFrom=2026-01-01&layout=board'])('says %s again as it was read', search => {
    expect(String(writeFilters(read(search)))).toBe(search)
  })

  it('leaves out what goes without saying', () => {
    expect(String(writeFilters(read('view=mine&sort=due-asc&layout=list&search=')))).toBe('view=mine')
    expect(tasksPath(wholeView('all', 'board'))).toBe('/organization/tasks?view=all&layout=board')
  })
})

describe('toTaskFilter', () => {
  it.each([
    ['view=mine', { assigneeId: ['anna'], status: ['TODO', 'IN_PROGRESS'] }],
    ['view=all', {}],
    ['view=closed', { status: ['DONE'] }],
    ['view=mine&status=DONE', { assigneeId: ['anna'], status: ['DONE'] }],
    ['view=all&assignee=me&assignee=ben', { assigneeId: ['anna', 'ben'] }],
    ['view=mine&assignee=none', { assigneeId: undefined, unassigned: true, status: ['TODO', 'IN_PROGRESS'] }],
    ['due=overdue', { dueTo: '2026-11-24', closed: false }],
    ['due=today', { dueFrom: '2026-11-25', dueTo: '2026-11-25' }],
    ['due=week', { dueFrom: '2026-11-25', dueTo: '2026-12-01' }],
    ['due=none', { due: false }],
    ['dueFrom=2026-01-01&search=%2342', { dueFrom: '2026-01-01', search: '#42' }],
  ])('of %s', (search, filter) => {
    expect(asked(search)).toEqual(filter)
  })

  it('has its order in the API’s words', () => {
    expect(toOrder('due-asc')).toEqual({ field: 'DUE_ON', direction: 'ASC' })
    expect(toOrder('updated-desc')).toEqual({ field: 'UPDATED_AT', direction: 'DESC' })
  })
})

it('counts what narrows the view, and clears it without leaving the view', () => {
  const narrowed = read('view=mine&search=a&status=TODO&dueFrom=2026-01-01&dueTo=2026-02-01&sort=created-asc&layout=list')
  expect(countFilters(narrowed)).toBe(3)
  expect(clearFilters(narrowed)).toEqual({ ...wholeView('mine'), sort: 'created-asc' })
  expect(countFilters(wholeView('mine', 'board'))).toBe(0)
})
