import type { TicketOrder } from '../../gql/graphql'
import { standsBefore, type SortKeys } from './list-order'

const old: SortKeys = { id: 'a', createdAt: '2026-01-01T00:00:00.000000Z', updatedAt: '2026-03-01T00:00:00.000000Z', priority: 'URGENT' }
const young: SortKeys = { id: 'b', createdAt: '2026-02-01T00:00:00.000000Z', updatedAt: '2026-02-01T00:00:00.000000Z', priority: 'LOW' }

it.each<[TicketOrder['field'], TicketOrder['direction'], boolean]>([
  ['CREATED_AT', 'ASC', true], ['CREATED_AT', 'DESC', false],
  ['UPDATED_AT', 'ASC', false], ['UPDATED_AT', 'DESC', true],
  ['PRIORITY', 'ASC', false], ['PRIORITY', 'DESC', true],
])('by %s %s, the older and more urgent ticket stands before the other: %s', (field, direction, before) => {
  expect(standsBefore({ field, direction }, old, young)).toBe(before)
  expect(standsBefore({ field, direction }, young, old)).toBe(!before)
})

it('sorts equals by their id', () => {
  const twin = { ...old, id: 'b' }
  expect(standsBefore({ field: 'PRIORITY', direction: 'ASC' }, old, twin)).toBe(true)
  expect(standsBefore({ field: 'PRIORITY', direction: 'DESC' }, old, twin)).toBe(false)
})
