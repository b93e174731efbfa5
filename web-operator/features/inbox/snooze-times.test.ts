import { snoozeTimes, toField } from './snooze-times'

const untilOn = (day: number) => snoozeTimes(new Date(2026, 2, day, 15, 30)).map(({ until }) => toField(until))

describe('snoozeTimes', () => {
  // 2026-03-11 is a Wednesday.
  it('offers the coming mornings in the time zone of the operator', () => {
    expect(untilOn(11)).toEqual(['2026-03-11T18:30', '2026-03-12T09:00', '2026-03-16T09:00', '2026-03-18T09:00'])
  })

  it('means the Monday after, on a Monday', () => {
    expect(untilOn(16)[2]).toBe('2026-03-23T09:00')
    expect(untilOn(15)[2]).toBe('2026-03-16T09:00')
  })
})
