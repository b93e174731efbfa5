import type { Pool } from 'pg'
import type { Logger } from 'pino'

/** What a commit may have something new of, by the NOTIFY that tells of it: tickets' events, tasks' events, operators' notifications. */
export type Channel = 'helpdesk_event' | 'helpdesk_task_event' | 'helpdesk_notification'

/** Long enough for the commits of a busy moment to share one wake-up, too short for a person to notice. */
const GATHER_MILLISECONDS = 5

/**
 * Tells every node that there is something new: one NOTIFY for all commits of a few milliseconds, outside their transactions, since a
 * NOTIFY inside makes commits wait for each other. A wake that is lost costs the delay of a sweep, never an event.
 */
export class Wake {
  private timer: NodeJS.Timeout | undefined
  private readonly channels = new Set<Channel>()
  private underWay: Promise<void> = Promise.resolve()

  constructor(
    private readonly pool: () => Pool,
    private readonly log: Logger,
  ) {}

  afterCommit(...channels: Channel[]): void {
    for (const channel of channels) this.channels.add(channel)
    if (!this.channels.size) return
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
    const statements = [...this.channels].map((channel) => `notify ${channel}`)
    this.channels.clear()
    try {
      await this.pool().query(statements.join('; '))
    } catch (error) {
      this.log.warn({ err: error }, 'could not wake the other nodes; their sweep will find the events')
    }
  }
}
