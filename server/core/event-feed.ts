import type { Logger } from 'pino'
import sql from 'sql-template-tag'
import type { Database } from '../database/database.js'
import type { Ears } from './ears.js'
import { WAKE_CHANNEL } from './wake.js'

/** An event as subscribers get it: with what a policy needs to know of its ticket and comment, read once for all of them. */
export interface FeedEvent {
  id: string
  ticketId: string
  seq: number
  publicSeq: number | null
  kind: string
  commentId: string | null
  ticket: { id: string; deskId: string; clientId: string }
  /** Null when it has no comment, or one that was removed. */
  commentVisibility: 'PUBLIC' | 'INTERNAL' | null
}

type Listener = (events: FeedEvent[]) => void

const SWEEP_MILLISECONDS = 2000

/** The columns of a FeedEvent, for the feed and for a subscription that reads what it missed. */
export const feedEventColumns = sql`
  event.id, event.ticket_id as "ticketId", event.seq, event.public_seq as "publicSeq", event.kind, event.comment_id as "commentId",
  json_build_object('id', ticket.id, 'deskId', ticket.desk_id, 'clientId', ticket.client_id) as ticket,
  case when comment.removed_at is null then comment.visibility end as "commentVisibility"`

/** The tables behind feedEventColumns. */
export const feedEventTables = sql`
  ticket_event event
  join ticket on ticket.id = event.ticket_id
  left join comment on comment.id = event.comment_id`

/**
 * Reads new events of all nodes, once per node, and hands them to this node's subscribers. It is woken by NOTIFY and sweeps besides.
 * The horizon is the oldest transaction that was still running at the last read: whatever commits late has a number at or past it, so
 * nothing is skipped; what was handed out already is remembered and left out. What a dump brought from another cluster may have numbers
 * that this one has yet to give: they are past every snapshot of now, and left alone.
 */
export class EventFeed {
  private readonly listeners = new Set<Listener>()
  private readonly delivered = new Map<string, string>()
  private horizon = '0'
  private reading: Promise<void> | undefined
  private again = false
  private stopped = false
  private sweep: NodeJS.Timeout | undefined

  constructor(
    private readonly database: Database,
    private readonly ears: Ears,
    private readonly log: Logger,
  ) {}

  async start(): Promise<void> {
    const [now] = await this.database.rows<{ horizon: string }>(sql`select pg_snapshot_xmin(pg_current_snapshot())::text as horizon`)
    this.horizon = now!.horizon
    await this.read()
    await this.ears.hear(WAKE_CHANNEL, () => this.poke())
    this.sweep = setInterval(() => this.poke(), SWEEP_MILLISECONDS)
  }

  async stop(): Promise<void> {
    this.stopped = true
    clearInterval(this.sweep)
    await this.reading?.catch(() => undefined)
  }

  /** Calls the listener with every batch of new events until the returned function is called. */
  subscribe(listener: Listener): () => void {
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
      .catch((error: unknown) => this.log.warn({ err: error }, 'could not read new events; the next sweep tries again'))
      .finally(() => {
        this.reading = undefined
        if (!this.again) return
        this.again = false
        this.poke()
      })
  }

  private async read(): Promise<void> {
    const rows = await this.database.rows<FeedEvent & { horizon: string; xid: string | null }>(sql`
      with snapshot as (select pg_snapshot_xmin(pg_current_snapshot()) as horizon)
      select snapshot.horizon::text, found.*
        from snapshot
        left join (
          select ${feedEventColumns}, event.xid::text as xid from ${feedEventTables}
           where event.xid >= ${this.horizon}::xid8 and event.xid < pg_snapshot_xmax(pg_current_snapshot())
        ) found on true
       order by found."ticketId", found.seq`)
    const fresh = rows.filter(({ id, xid }) => xid !== null && !this.delivered.has(id))
    for (const { id, xid } of fresh) this.delivered.set(id, xid!)
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
