import { dueWords, isOverdue } from './due'

const now = new Date(2026, 2, 10, 23, 59)
const say = (dueOn: string | null, closed = false) => dueWords({ dueOn, closed }, now)

describe('a due date', () => {
  it('is told by the days of the reader’s calendar', () => {
    expect(say('2026-03-10')).toBe('Due today')
    expect(say('2026-03-11')).toBe('Due tomorrow')
    expect(say('2026-12-24')).toBe('Due 24 Dec')
    expect(say('2027-01-02')).toBe('Due 2 Jan 2027')
    expect(say(null)).toBe('')
  })

  it('says that it has passed, until the task is closed', () => {
    expect(say('2026-03-09')).toBe('Overdue, yesterday')
    expect(say('2025-12-31')).toBe('Overdue, 31 Dec 2025')
    expect(say('2026-03-01', true)).toBe('Due 1 Mar')
    expect([isOverdue({ dueOn: '2026-03-09', closed: false }, now), isOverdue({ dueOn: '2026-03-10', closed: false }, now), isOverdue({ dueOn: null, closed: false }, now)]).toEqual([true, false, false])
  })

  it('is the next day also when the clocks change in between', () => {
    expect(dueWords({ dueOn: '2026-03-29', closed: false }, new Date(2026, 2, 28, 12))).toBe('Due tomorrow')
    expect(dueWords({ dueOn: '2026-10-26', closed: false }, new Date(2026, 9, 25, 12))).toBe('Due tomorrow')
  })
})
