import type { Pool } from 'pg'
import type { Logger } from 'pino'

export const WAKE_CHANNEL = 'helpdesk_event'
/** Long enough for the commits of a busy moment to share one wake-up, too short for a person to notice. */
const GATHER_MILLISECONDS = 5

/**
 * Tells every node that there are new events: one NOTIFY for all commits of a few milliseconds, outside their transactions, since a
 * NOTIFY inside makes commits wait for each other. A wake that is lost costs the delay of a sweep, never an event.
 */
export class Wake {
  private timer: NodeJS.Timeout | undefined
  private underWay: Promise<void> = Promise.resolve()

  constructor(
    private readonly pool: () => Pool,
    private readonly log: Logger,
  ) {}

  afterCommit(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined
      this.underWay = this.notify()
    }, GATHER_MILLISECONDS)
  }

  /** Lets a wake that is under way end, before the pool closes. */
  async stop(): Promise<void> {
    clearTimeout(this.timer)
    await this.underWay
  }

  private async notify(): Promise<void> {
    try {
      await this.pool().query(`notify ${WAKE_CHANNEL}`)
    } catch (error) {
      this.log.warn({ err: error }, 'could not wake the other nodes; their sweep will find the events')
    }
  }
}
