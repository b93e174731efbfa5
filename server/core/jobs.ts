import { Logger as WorkerLogger, parseCronItems, run, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker'
import sql from 'sql-template-tag'
import type { Transaction } from './command.js'
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

/** Works the queue in this process, on the pool that everything else uses. Sweeps are jobs that come by themselves, once an hour among all processes. */
export async function workJobs(services: Services, jobs: Jobs, sweeps: Jobs): Promise<{ stop(): Promise<void> }> {
  const workers = new WorkerPulse(services)
  keepLinesMoving(workers.events)
  const runner = await runJobs(services, jobs, sweeps, workers.events)
  await workers.start()
  return {
    async stop() {
      await runner.stop()
      await workers.stop()
    },
  }
}

function runJobs(services: Services, jobs: Jobs, sweeps: Jobs, events: WorkerEvents): Promise<Runner> {
  const taskList = Object.fromEntries(
    Object.entries({ ...jobs, ...sweeps }).map(([name, job]) => [name, (payload: unknown) => job(services, payload as never)]),
  ) satisfies TaskList
  return run({
    pgPool: services.database.pool,
    taskList,
    parsedCronItems: parseCronItems(Object.keys(sweeps).map((task) => ({ task, match: '23 * * * *' }))),
    // Mails wait for the servers of others most of the time, and hold no connection of ours meanwhile.
    concurrency: 6,
    events,
    pollInterval: 2000,
    noHandleSignals: true,
    logger: new WorkerLogger(() => (level, message) => services.log[level === 'warning' ? 'warn' : level === 'error' ? 'error' : 'debug']({ queue: true }, message)),
  })
}
