import { Logger as WorkerLogger, parseCronItems, run, type Runner, type TaskList } from 'graphile-worker'
import sql from 'sql-template-tag'
import type { Transaction } from './command.js'
import type { Services } from './services.js'

/** The jobs that a module brings: what to do, by the job's name. They run at least once. */
export type Jobs = Record<string, (services: Services, payload: never) => Promise<void>>

/** Puts a job into the queue, in the transaction that it follows from. A job with the same key is replaced. */
export async function enqueue(tx: Transaction, name: string, payload: object, { runAt, key }: { runAt?: Date; key?: string } = {}): Promise<void> {
  await tx.rows(sql`
    select graphile_worker.add_job(${name}, ${JSON.stringify(payload)}::json, run_at => ${runAt ?? new Date()}, job_key => ${key ?? null})`)
}

/** Works the queue in this process, on the pool that everything else uses. Sweeps are jobs that come by themselves, once an hour among all processes. */
export function workJobs(services: Services, jobs: Jobs, sweeps: Jobs): Promise<Runner> {
  const taskList = Object.fromEntries(
    Object.entries({ ...jobs, ...sweeps }).map(([name, job]) => [name, (payload: unknown) => job(services, payload as never)]),
  ) satisfies TaskList
  return run({
    pgPool: services.database.pool,
    taskList,
    parsedCronItems: parseCronItems(Object.keys(sweeps).map((task) => ({ task, match: '23 * * * *' }))),
    concurrency: 2,
    pollInterval: 2000,
    noHandleSignals: true,
    logger: new WorkerLogger(() => (level, message) => services.log[level === 'warning' ? 'warn' : level === 'error' ? 'error' : 'debug']({ queue: true }, message)),
  })
}
