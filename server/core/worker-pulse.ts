import { EventEmitter } from 'node:events'
import type { WorkerEvents } from 'graphile-worker'
import sql from 'sql-template-tag'
import { v7 as uuid } from 'uuid'
import type { Services } from './services.js'

const BEAT_SECONDS = 5
/** A process that was not seen for so long is taken for dead; one that only slept does its job a second time, as jobs must bear. */
const DEAD_AFTER_SECONDS = 30

/**
 * Says that the workers of this process live, and gives the jobs of dead ones to others. A process that was killed leaves its jobs locked, and the
 * queue by itself would wait four hours for it.
 */
export class WorkerPulse {
  readonly events: WorkerEvents = new EventEmitter()
  private readonly processId = uuid()
  private readonly workerIds: string[] = []
  private timer: NodeJS.Timeout | undefined
  private beating: Promise<void> = Promise.resolve()

  constructor(private readonly services: Services) {
    this.events.on('worker:create', ({ worker }) => void this.workerIds.push(worker.workerId))
  }

  async start(): Promise<void> {
    await this.beat()
    this.timer = setInterval(() => void (this.beating = this.beatSafely()), BEAT_SECONDS * 1000)
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

  private async beat(): Promise<void> {
    await this.services.database.rows(sql`
      insert into job_process (id, worker_ids) values (${this.processId}, ${this.workerIds}::text[])
      on conflict (id) do update set worker_ids = excluded.worker_ids, seen_at = clock_timestamp()`)
    await this.services.database.rows(sql`
      with dead as (
        delete from job_process where seen_at < clock_timestamp() - make_interval(secs => ${DEAD_AFTER_SECONDS}) returning worker_ids
      )
      select graphile_worker.force_unlock_workers(worker_ids) from dead where cardinality(worker_ids) > 0`)
  }
}
