import { addDays, dayOf, dueWords, exactDay, isOverdue } from './due-words'

// A Wednesday.
const today = '2026-11-25'

describe('dueWords', () => {
  it.each([
    ['2026-11-24', 'Overdue · Nov 24'],
    ['2025-12-31', 'Overdue · Dec 31, 2025'],
    ['2026-11-25', 'Today'],
    ['2026-11-26', 'Tomorrow'],
    ['2026-11-27', 'Friday'],
    ['2026-12-01', 'Tuesday'],
    // A week from now is no day of this week by its name.
    ['2026-12-02', 'Dec 2'],
    ['2027-01-01', 'Jan 1, 2027'],
  ])('of %s are "%s"', (dueOn, words) => {
    expect(dueWords(dueOn, today, false)).toBe(words)
  })

  it('of a closed task are its date alone', () => {
    expect(dueWords('2026-11-24', today, true)).toBe('Nov 24')
    expect(dueWords(today, today, true)).toBe('Nov 25')
    expect(isOverdue('2026-11-24', today, true)).toBe(false)
    expect(isOverdue('2026-11-24', today, false)).toBe(true)
  })

  it('can be told exactly', () => {
    expect(exactDay('2026-11-24')).toBe('Tuesday, November 24, 2026')
  })
})

describe('days', () => {
  it('are those of the reader, one after the other across months and years', () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
  })
})
