import type { Logger } from 'pino'
import sql, { type Sql } from 'sql-template-tag'
import type { Database } from '../database/database.js'
import type { Ears } from './ears.js'
import type { Channel } from './wake.js'

/** What a feed reads: rows that have an `id`, and the `xid` of the transaction that wrote them last. */
export interface FeedSource {
  /** The NOTIFY that tells of new rows. */
  channel: Channel
  /** The columns of a row as subscribers get it, `id` among them. */
  columns: Sql
  /** The tables behind them. */
  tables: Sql
  /** The column of the writing transaction, which an index serves. */
  xid: Sql
  /** In which order rows of one read are handed out. */
  order: Sql
}

type Listener<Row> = (rows: Row[]) => void

const SWEEP_MILLISECONDS = 2000

/**
 * Reads new rows of all nodes, once per node, and hands them to this node's subscribers. It is woken by NOTIFY and sweeps besides.
 * The horizon is the oldest transaction that was still running at the last read: whatever commits late has a number at or past it, so
 * nothing is skipped; what was handed out already is remembered and left out, unless it was written anew. What a dump brought from another
 * cluster may have numbers that this one has yet to give: they are past every snapshot of now, and left alone.
 */
export class Feed<Row extends { id: string }> {
  private readonly listeners = new Set<Listener<Row>>()
  private readonly delivered = new Map<string, string>()
  private horizon = '0'
  private reading: Promise<void> | undefined
  private again = false
  private stopped = false
  private sweep: NodeJS.Timeout | undefined

  constructor(
    private readonly source: FeedSource,
    private readonly database: Database,
    private readonly ears: Ears,
    private readonly log: Logger,
  ) {}

  async start(): Promise<void> {
    const [now] = await this.database.rows<{ horizon: string }>(sql`select pg_snapshot_xmin(pg_current_snapshot())::text as horizon`)
    this.horizon = now!.horizon
    await this.read()
    await this.ears.hear(this.source.channel, () => this.poke())
    this.sweep = setInterval(() => this.poke(), SWEEP_MILLISECONDS)
  }

  async stop(): Promise<void> {
    this.stopped = true
    clearInterval(this.sweep)
    await this.reading?.catch(() => undefined)
  }

  /** Calls the listener with every batch of new rows until the returned function is called. */
  subscribe(listener: Listener<Row>): () => void {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  /** How many subscriptions follow the feed. */
  get followers(): number {
    return this.listeners.size
  }

  /** Reads now, or once more when a read is under way: its snapshot may be too old for what caused the poke. */
  poke(): void {
    if (this.stopped) return
    if (this.reading) {
      this.again = true
      return
    }
    this.reading = this.read()
      .catch((error: unknown) => this.log.warn({ err: error }, 'could not read new rows; the next sweep tries again'))
      .finally(() => {
        this.reading = undefined
        if (!this.again) return
        this.again = false
        this.poke()
      })
  }

  private async read(): Promise<void> {
    const { columns, tables, xid, order } = this.source
    const rows = await this.database.rows<Row & { horizon: string; xid: string | null }>(sql`
      with snapshot as (select pg_snapshot_xmin(pg_current_snapshot()) as horizon)
      select snapshot.horizon::text, found.*
        from snapshot
        left join (
          select ${columns}, ${xid}::text as xid from ${tables}
           where ${xid} >= ${this.horizon}::xid8 and ${xid} < pg_snapshot_xmax(pg_current_snapshot())
        ) found on true
       order by ${order}`)
    const fresh = rows.filter((row) => row.xid !== null && this.delivered.get(row.id) !== row.xid)
    for (const row of fresh) this.delivered.set(row.id, row.xid!)
    this.moveHorizon(rows[0]!.horizon)
    if (fresh.length) for (const listener of [...this.listeners]) listener(fresh)
  }

  private moveHorizon(horizon: string): void {
    this.horizon = horizon
    for (const [id, xid] of this.delivered) {
      if (BigInt(xid) < BigInt(horizon)) this.delivered.delete(id)
    }
  }
}
