import { EventEmitter } from 'node:events'
import type { WorkerEvents } from 'graphile-worker'
import sql from 'sql-template-tag'
import { v7 as uuid } from 'uuid'
import type { Services } from './services.js'

interface Rhythm {
  beatSeconds: number
  /** A process that was not seen for so long is taken for dead; one that only slept does its job a second time, as jobs must bear. */
  deadAfterSeconds: number
}

/**
 * Says that the workers of this process live, and gives the jobs of dead ones to others. A process that was killed leaves its jobs locked, and the
 * queue by itself would wait four hours for it.
 */
export class WorkerPulse {
  readonly events: WorkerEvents = new EventEmitter()
  private readonly processId = uuid()
  private readonly poolIds: string[] = []
  private timer: NodeJS.Timeout | undefined
  private beating: Promise<void> = Promise.resolve()

  constructor(
    private readonly services: Services,
    private readonly rhythm: Rhythm = { beatSeconds: 5, deadAfterSeconds: 30 },
  ) {
    // The queue locks in the name of a process's whole pool, not of one worker.
    this.events.on('pool:create', ({ workerPool }) => void this.poolIds.push(workerPool.id))
  }

  async start(): Promise<void> {
    await this.beat()
    this.timer = setInterval(() => void (this.beating = this.beatSafely()), this.rhythm.beatSeconds * 1000)
    this.timer.unref()
  }

  async stop(): Promise<void> {
    clearInterval(this.timer)
    await this.beating
    await this.services.database.rows(sql`delete from job_process where id = ${this.processId}`)
  }

  private beatSafely(): Promise<void> {
    return this.beat().catch((error: unknown) => this.services.log.warn({ err: error }, 'could not say that this process works the queue'))
  }

  /** Jobs are looked at rather than dead processes: one that was killed before its first beat has taken some already, and is known to nobody. */
  private async beat(): Promise<void> {
    await this.services.database.rows(sql`
      insert into job_process (id, worker_ids) values (${this.processId}, ${this.poolIds}::text[])
      on conflict (id) do update set worker_ids = excluded.worker_ids, seen_at = clock_timestamp()`)
    const dead = sql`clock_timestamp() - make_interval(secs => ${this.rhythm.deadAfterSeconds})`
    await this.services.database.rows(sql`delete from job_process where seen_at < ${dead}`)
    await this.services.database.rows(sql`
      select graphile_worker.force_unlock_workers(array_agg(distinct job.locked_by))
        from graphile_worker.jobs job
       where job.locked_at < ${dead} and not exists (select from job_process process where job.locked_by = any(process.worker_ids))
      having count(*) > 0`)
  }
}
