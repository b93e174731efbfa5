import { exactTime, relativeTime } from './relative-time'

const now = Date.parse('2026-03-10T12:00:00Z')
const ago = (seconds: number) => relativeTime(now - seconds * 1000, now, 'en', 'just now')

describe('relativeTime', () => {
  it.each([
    [0, 'just now'],
    [59, 'just now'],
    [60, '1 minute ago'],
    [3599, '59 minutes ago'],
    [3600, '1 hour ago'],
    [86_400, '1 day ago'],
    [8 * 86_400, '1 week ago'],
    [40 * 86_400, '1 month ago'],
    [800 * 86_400, '2 years ago'],
    [-7200, 'in 2 hours'],
  ])('%d seconds ago reads "%s"', (seconds, text) => {
    expect(ago(seconds)).toBe(text)
  })

  it('has a short form for narrow columns', () => {
    expect(relativeTime(now - 35 * 60_000, now, 'en', 'just now', 'short')).toBe('35 min. ago')
    expect(ago(35 * 60)).toBe('35 minutes ago')
  })

  it('calls 30 hours ago a day, whichever days of the calendar lie between', () => {
    expect(ago(30 * 3600)).toBe('1 day ago')
  })

  it('speaks the locale it is given', () => {
    expect(relativeTime(now - 3600_000, now, 'pl', 'teraz')).toBe('1 godzinę temu')
  })
})

describe('exactTime', () => {
  it('names the weekday, the date and the seconds', () => {
    expect(exactTime(now, 'en')).toMatch(/March 10, 2026.*:00/)
  })
})
