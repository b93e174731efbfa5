import { sentTime } from './sent-time'

describe('sentTime', () => {
  const now = new Date(2026, 2, 10, 15, 0)

  it.each([
    ['14:02', new Date(2026, 2, 10, 14, 2)],
    ['Mar 9, 00:05', new Date(2026, 2, 9, 0, 5)],
    ['Dec 31, 2025, 23:59', new Date(2025, 11, 31, 23, 59)],
  ])('is %s', (words, at) => {
    expect(sentTime(at.toISOString(), now)).toBe(words)
  })
})
