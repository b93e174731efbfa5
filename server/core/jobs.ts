import { Logger as WorkerLogger, parseCronItems, run, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker'
import sql from 'sql-template-tag'
import type { Transaction } from './command.js'
import { insist } from './insist.js'
import { keepLinesMoving } from './keep-lines-moving.js'
import type { Services } from './services.js'
import { WorkerPulse } from './worker-pulse.js'

/** The jobs that a module brings: what to do, by the job's name. They run at least once. */
export type Jobs = Record<string, (services: Services, payload: never) => Promise<void>>

interface JobOptions {
  /** At once, unless given. By the database's clock, from when it is put there, where it is a span: a transaction may have waited long. */
  runAt?: Date | { inSeconds: number }
  /** A job with the same key is replaced. */
  key?: string
  /** Jobs of one line run one after the other, in the order in which they came. */
  line?: string
}

/** Puts a job into the queue, in the transaction that it follows from. */
export async function enqueue(tx: Transaction, name: string, payload: object, { runAt = { inSeconds: 0 }, key, line }: JobOptions = {}): Promise<void> {
  const at = runAt instanceof Date ? sql`${runAt}` : sql`clock_timestamp() + make_interval(secs => ${runAt.inSeconds})`
  await tx.rows(sql`
    select graphile_worker.add_job(${name}, ${JSON.stringify(payload)}::json, run_at => ${at}, job_key => ${key ?? null}, queue_name => ${line ?? null})`)
}

/** What a process does of the queue. */
export interface Work {
  jobs: Jobs
  /** Those that wait for the servers of others most of the time, some for minutes: they have workers of their own, so that no other job waits with them. */
  outwardJobs: Jobs
  /** Jobs that come by themselves, once an hour among all processes. */
  sweeps: Jobs
}

const WORKERS = 4
/** They hold no connection of ours while they wait. */
const OUTWARD_WORKERS = 12

/** Works the queue in this process, on the pool that everything else uses. */
export async function workJobs(services: Services, { jobs, outwardJobs, sweeps }: Work): Promise<{ stop(): Promise<void> }> {
  const workers = new WorkerPulse(services)
  keepLinesMoving(workers.events)
  const runners = [
    await runJobs(services, { ...jobs, ...sweeps }, WORKERS, workers.events, Object.keys(sweeps)),
    await runJobs(services, outwardJobs, OUTWARD_WORKERS, workers.events),
  ]
  await workers.start()
  return {
    async stop() {
      await Promise.all(runners.map((runner) => runner.stop()))
      await workers.stop()
    },
  }
}

function runJobs(services: Services, jobs: Jobs, concurrency: number, events: WorkerEvents, hourly: string[] = []): Promise<Runner> {
  const taskList = Object.fromEntries(
    Object.entries(jobs).map(([name, job]) => [name, async (payload: unknown) => {
      try {
        await job(services, payload as never)
      } finally {
        await untilDatabaseAnswers(services)
      }
    }]),
  ) satisfies TaskList
  return run({
    pgPool: services.database.pool,
    taskList,
    parsedCronItems: parseCronItems(hourly.map((task) => ({ task, match: '23 * * * *' }))),
    concurrency,
    events,
    pollInterval: 2000,
    noHandleSignals: true,
    logger: new WorkerLogger(() => (level, message) => services.log[level === 'warning' ? 'warn' : level === 'error' ? 'error' : 'debug']({ queue: true }, message)),
  })
}

/** The queue writes down the end of a job only once, and its process dies when that fails: so no job ends while the database is away. */
function untilDatabaseAnswers({ database, log }: Services): Promise<unknown> {
  return insist(
    () => database.rows(sql`select`),
    (error) => log.warn({ err: error }, 'the queue waits for the database'),
  )
}
