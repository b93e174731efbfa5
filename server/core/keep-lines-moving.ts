import type { Worker, WorkerEvents } from 'graphile-worker'

/** When a worker looks again for what comes next in a line, in milliseconds after it has found nothing. */
const LOOKS = [5, 20, 80, 320]

/**
 * Lets a line go on as soon as its first job has ended. The queue looks for the next job at the same moment at which it gives the line free, mostly a moment too
 * early, and would then sleep until its next poll: a long line would move by a few jobs a second.
 */
export function keepLinesMoving(events: WorkerEvents): void {
  const looks = new WeakMap<Worker, number[]>()
  const released = new WeakSet<Worker>()
  events.on('job:complete', ({ worker, job }) => {
    if (job.job_queue_id !== null) looks.set(worker, [...LOOKS])
  })
  events.on('worker:getJob:empty', ({ worker }) => {
    const wait = looks.get(worker)?.shift()
    if (wait === undefined) return
    setTimeout(() => {
      // One that works no more throws.
      if (!released.has(worker)) worker.nudge()
    }, wait).unref()
  })
  events.on('worker:release', ({ worker }) => void released.add(worker))
}
