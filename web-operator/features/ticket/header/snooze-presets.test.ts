import { localMoment, snoozePresets } from './snooze-presets'

const offered = (now: Date) => snoozePresets(now).map(({ title, until }) => `${title} ${localMoment(until)}`)

describe('snoozePresets', () => {
  it('offers three hours ahead on the hour, and mornings at nine', () => {
    // A Tuesday.
    expect(offered(new Date(2026, 2, 10, 14, 25))).toEqual([
      'Later today 2026-03-10T17:00', 'Tomorrow 2026-03-11T09:00', 'Next Monday 2026-03-16T09:00', 'In a week 2026-03-17T09:00',
    ])
  })

  it('offers nothing later today when the day is over', () => {
    expect(offered(new Date(2026, 2, 10, 18, 0))[0]).toBe('Tomorrow 2026-03-11T09:00')
    expect(offered(new Date(2026, 2, 10, 23, 0))[0]).toBe('Tomorrow 2026-03-11T09:00')
  })

  it('means the Monday to come, on a Monday and on a Sunday', () => {
    expect(offered(new Date(2026, 2, 16, 8, 0))[2]).toBe('Next Monday 2026-03-23T09:00')
    expect(offered(new Date(2026, 2, 15, 8, 0))[2]).toBe('Next Monday 2026-03-16T09:00')
  })
})
