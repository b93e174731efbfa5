import { byDay, dayTitle } from './days'

const now = new Date(2026, 2, 10, 12)
const local = (...parts: [number, number, number, number?]) => new Date(...parts).toISOString()

describe('byDay', () => {
  it('cuts at midnight where the reader is, and keeps the order', () => {
    const times = [local(2026, 2, 9, 23), local(2026, 2, 10, 0), local(2026, 2, 10, 9)]
    expect(byDay(times, time => time).map(({ items }) => items)).toEqual([[times[0]], [times[1], times[2]]])
  })
})

describe('dayTitle', () => {
  it.each([
    [new Date(2026, 2, 10), 'Today'],
    [new Date(2026, 2, 9), 'Yesterday'],
    [new Date(2026, 1, 3), 'Tuesday, February 3'],
    [new Date(2025, 11, 31), 'Wednesday, December 31, 2025'],
  ])('%s reads "%s"', (date, title) => {
    expect(dayTitle(date.toDateString(), now)).toBe(title)
  })
})
