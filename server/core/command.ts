import type { Sql } from 'sql-template-tag'
import { QueryFailedError, type EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { rowsWithin, type Row } from '../database/database.js'
import { appendEvents, type NewEvent } from './event-log.js'
import type { Services } from './services.js'
import type { Channel } from './wake.js'

/** What a command works with: everything done through it commits together or not at all. */
export interface Transaction {
  manager: EntityManager
  rows<T extends object = Row>(statement: Sql): Promise<T[]>
  /** Notes an event; it is written, numbered and told to subscribers when the transaction commits. */
  record(event: NewEvent): void
  /** Notes that something new was written for those who listen to a channel; they are woken after the commit. */
  tell(channel: Channel): void
  /** The id that the events of this run share; null as long as nothing was recorded. */
  readonly changeId: string | null
}

const DEADLOCK = '40P01'
const QUERY_CANCELED = '57014'
const MOST_TRIES = 3

/**
 * Runs a write in one transaction, with its events, and wakes those who listen after the commit. A deadlock is run again. A change of many
 * transactions hands one change id to all of them.
 */
export async function command<T>(services: Services, run: (tx: Transaction) => Promise<T>, changeId = uuid()): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await runOnce(services, run, changeId)
    } catch (error) {
      if (!isDeadlock(error) || attempt === MOST_TRIES) throw error
    }
  }
}

async function runOnce<T>(services: Services, run: (tx: Transaction) => Promise<T>, changeId: string): Promise<T> {
  const events: NewEvent[] = []
  const told = new Set<Channel>()
  const result = await services.database.dataSource.transaction(async (manager) => {
    const tx: Transaction = {
      manager,
      rows: (statement) => rowsWithin(manager, statement),
      record: (event) => void events.push(event),
      tell: (channel) => void told.add(channel),
      get changeId() {
        return events.length ? changeId : null
      },
    }
    const value = await run(tx)
    await appendEvents(tx, changeId, events)
    if (events.length) tx.tell('helpdesk_event')
    return value
  })
  services.wake.afterCommit(...told)
  return result
}

/** Whether a run failed only because others held what it needed: it waited longer than statements may, or in a circle time and again. */
export function isHeldUp(error: unknown): boolean {
  return isDeadlock(error) || codeOf(error) === QUERY_CANCELED
}

function isDeadlock(error: unknown): boolean {
  return codeOf(error) === DEADLOCK
}

function codeOf(error: unknown): unknown {
  if (error instanceof QueryFailedError) return codeOf(error.driverError)
  return error instanceof Error && 'code' in error ? error.code : null
}
