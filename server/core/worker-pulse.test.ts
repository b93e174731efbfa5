import type { WorkerEventMap } from 'graphile-worker'
import sql from 'sql-template-tag'
import { startTestServer, type TestServer } from '../test/test-server.js'
import { until } from '../test/test-viewer.js'
import { command } from './command.js'
import { enqueue, workJobs } from './jobs.js'
import { WorkerPulse } from './worker-pulse.js'

let server: TestServer
const pulses: WorkerPulse[] = []

beforeAll(async () => {
  server = await startTestServer()
})
afterEach(async () => {
  for (const pulse of pulses.splice(0)) await pulse.stop()
})
afterAll(() => server.stop())

/** A process that works the queue by these workers, and looks around twenty times a second. */
async function process(...workerIds: string[]): Promise<WorkerPulse> {
  const pulse = new WorkerPulse(server.services, { beatSeconds: 0.05, deadAfterSeconds: 30 })
  pulses.push(pulse)
  for (const workerId of workerIds) pulse.events.emit('pool:create', { workerPool: { id: workerId } } as WorkerEventMap['pool:create'])
  await pulse.start()
  return pulse
}

/** A job that a worker took so many seconds ago, and the line it stands in. Nobody else does jobs of this name. */
async function jobOf(workerId: string, secondsAgo: number): Promise<string> {
  const { database } = server.services
  await command(server.services, (tx) => enqueue(tx, 'nobodys_job', {}, { key: workerId, line: `line of ${workerId}` }))
  const locked = sql`locked_by = ${workerId}, locked_at = clock_timestamp() - make_interval(secs => ${secondsAgo})`
  await database.rows(sql`update graphile_worker._private_jobs set ${locked} where key = ${workerId}`)
  await database.rows(sql`update graphile_worker._private_job_queues set ${locked} where queue_name = ${`line of ${workerId}`}`)
  return workerId
}

const holders = async (key: string) =>
  server.services.database.rows<{ job: string | null; line: string | null }>(sql`
    select job.locked_by as job, line.locked_by as line from graphile_worker._private_jobs job join graphile_worker._private_job_queues line on line.id = job.job_queue_id where job.key = ${key}`)
const isFree = async (key: string) => (await holders(key)).every(({ job, line }) => job === null && line === null)
const isSeen = async (workerId: string) => (await server.services.database.rows(sql`select from job_process where ${workerId} = any(worker_ids)`)).length === 1
const beatTwice = async () => {
  for (let count = 0; count < 2; count++) {
    const [before] = await server.services.database.rows<{ at: string }>(sql`select max(seen_at) as at from job_process`)
    await until(async () => (await server.services.database.rows(sql`select from job_process where seen_at > ${before!.at}`)).length > 0, 'a beat')
  }
}

it('gives the jobs and the lines of a process that is not seen any more to others, and forgets it', async () => {
  const pulse = await process('dead worker')
  const key = await jobOf('dead worker', 31)
  clearInterval((pulse as unknown as { timer: NodeJS.Timeout }).timer)
  await server.services.database.rows(sql`update job_process set seen_at = seen_at - interval '31 seconds' where 'dead worker' = any(worker_ids)`)
  await process('living worker')
  await until(() => isFree(key), 'the job to be free')
  expect(await isSeen('dead worker')).toBe(false)
})

it('does so where the process was killed before anybody had seen it', async () => {
  const key = await jobOf('unknown worker', 31)
  await process('living worker')
  await until(() => isFree(key), 'the job to be free')
})

it('leaves what was taken a moment ago, and what a living process does, however long it takes', async () => {
  const [young, long] = [await jobOf('new worker', 5), await jobOf('busy worker', 3600)]
  await process('busy worker')
  await beatTwice()
  expect(await holders(young)).toEqual([{ job: 'new worker', line: 'new worker' }])
  expect(await holders(long)).toEqual([{ job: 'busy worker', line: 'busy worker' }])
})

it('says that a process lives by the name in which the queue locks its jobs', async () => {
  let end = () => undefined as void
  const ended = new Promise<void>((resolve) => (end = resolve))
  await command(server.services, (tx) => enqueue(tx, 'long_job', {}, { key: 'long', line: 'long line' }))
  const runner = await workJobs(server.services, { jobs: { long_job: () => ended }, outwardJobs: {}, sweeps: {} })
  await until(async () => (await holders('long'))[0]?.job != null, 'the job to be taken')
  const [{ job, line }] = (await holders('long')) as [{ job: string; line: string }]
  const seen = [await isSeen(job), await isSeen(line)]
  end()
  await runner.stop()
  expect(seen).toEqual([true, true])
})

it('is gone when it stops', async () => {
  const pulse = await process('leaving worker')
  expect(await isSeen('leaving worker')).toBe(true)
  await pulse.stop()
  expect(await isSeen('leaving worker')).toBe(false)
})
