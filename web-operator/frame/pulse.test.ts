import { Pulse } from './pulse'

describe('Pulse', () => {
  beforeEach(() => {
    jest.useFakeTimers()
  })
  afterEach(() => {
    jest.useRealTimers()
  })

  it('answers the first beat soon, and a storm after it at most every three seconds', () => {
    const pulse = new Pulse()
    const heard = jest.fn()
    pulse.subscribe(heard)
    pulse.beat()
    jest.advanceTimersByTime(300)
    expect(heard).toHaveBeenCalledTimes(1)
    for (let i = 0; i < 100; i++) {
      pulse.beat()
      jest.advanceTimersByTime(60)
    }
    // 6 seconds of beats after the first call: two more.
    expect(heard).toHaveBeenCalledTimes(3)
  })

  it('is silent once it is stopped', () => {
    const pulse = new Pulse()
    const heard = jest.fn()
    pulse.subscribe(heard)
    pulse.beat()
    pulse.stop()
    jest.advanceTimersByTime(10_000)
    expect(heard).not.toHaveBeenCalled()
  })
})
