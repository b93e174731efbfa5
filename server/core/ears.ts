import pg from 'pg'
import type { Logger } from 'pino'

/** Told with what came with a NOTIFY; with null when some may have been missed, so that it is time to look. */
type Listener = (payload: string | null) => void

const RECONNECT_MILLISECONDS = 1000

/** Hears what the nodes tell each other by NOTIFY, on a connection of its own, since LISTEN belongs to one. When it is lost it is opened again. */
export class Ears {
  private readonly listeners = new Map<string, Set<Listener>>()
  private connection: pg.Client | undefined
  private reconnect: NodeJS.Timeout | undefined
  private stopped = false

  constructor(
    private readonly url: string,
    private readonly log: Logger,
  ) {}

  /** Calls the listener for every NOTIFY on a channel until the returned function is called. It is told to look as soon as it is sure to hear. */
  async hear(channel: string, listener: Listener): Promise<() => void> {
    const isNew = !this.listeners.has(channel)
    if (isNew) this.listeners.set(channel, new Set())
    this.listeners.get(channel)!.add(listener)
    if (!this.connection) await this.connect()
    else if (isNew) await this.connection.query(`listen ${channel}`).then(() => listener(null), () => undefined)
    return () => void this.listeners.get(channel)?.delete(listener)
  }

  async stop(): Promise<void> {
    this.stopped = true
    clearTimeout(this.reconnect)
    await this.connection?.end().catch(() => undefined)
  }

  private async connect(): Promise<void> {
    const connection = new pg.Client({ connectionString: this.url, application_name: 'helpdesk events', keepAlive: true })
    this.connection = connection
    connection.on('notification', ({ channel, payload }) => this.tell(channel, payload ?? ''))
    connection.on('error', () => undefined)
    connection.on('end', () => this.connectAgain())
    try {
      await connection.connect()
      await connection.query([...this.listeners.keys()].map((channel) => `listen ${channel}`).join('; '))
      for (const channel of this.listeners.keys()) this.tell(channel, null)
    } catch (error) {
      this.log.warn({ err: error }, 'could not listen for what other nodes tell; trying again')
      this.connectAgain()
    }
  }

  private connectAgain(): void {
    clearTimeout(this.reconnect)
    if (!this.stopped) this.reconnect = setTimeout(() => void this.connect(), RECONNECT_MILLISECONDS)
  }

  private tell(channel: string, payload: string | null): void {
    for (const listener of [...(this.listeners.get(channel) ?? [])]) listener(payload)
  }
}
