import { EventEmitter } from 'node:events'
import { keepLinesMoving } from './keep-lines-moving.js'

describe('keepLinesMoving', () => {
  const worker = { nudge: jest.fn() }
  let events: EventEmitter
  const job = (line: number | null) => events.emit('job:complete', { worker, job: { job_queue_id: line } })
  const nothing = () => events.emit('worker:getJob:empty', { worker })

  beforeEach(() => {
    jest.useFakeTimers()
    worker.nudge.mockClear()
    events = new EventEmitter()
    keepLinesMoving(events as never)
  })
  afterEach(() => jest.useRealTimers())

  it('lets a worker look again when a line’s job has ended and it found nothing, a few times', () => {
    job(1)
    for (let look = 0; look < 10; look++) {
      nothing()
      jest.runAllTimers()
    }
    expect(worker.nudge).toHaveBeenCalledTimes(4)
  })

  it('lets it sleep when there was no line, or nothing was done', () => {
    nothing()
    job(null)
    nothing()
    jest.runAllTimers()
    expect(worker.nudge).not.toHaveBeenCalled()
  })

  it('leaves a worker alone that was released meanwhile, though its last job ends after that', () => {
    job(1)
    nothing()
    events.emit('worker:release', { worker })
    job(1)
    jest.runAllTimers()
    expect(worker.nudge).not.toHaveBeenCalled()
  })
})
