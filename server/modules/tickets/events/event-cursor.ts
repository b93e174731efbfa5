import sql from 'sql-template-tag'
import type { Transaction } from '../../../core/command.js'
import type { Viewer } from '../../../core/viewer.js'
import { badInput, encodeCursor } from '../../../graphql/connection.js'
import { positionColumn } from './event.policy.js'

const CURSOR = /^\["(\d{1,9})","([0-9a-f-]{36})"\]$/

/** The cursor of an event: the same in the history, in a push and as a ticket's `eventCursor`. It names the ticket, whose events may lie in another's history by now. */
export function eventCursor(ticketId: string, position: number): string {
  return encodeCursor([String(position), ticketId])
}

/** The number in a ticket's own events behind a cursor; of a ticket that was merged into it since, the place before the merge. */
export async function positionFrom(database: Pick<Transaction, 'rows'>, viewer: Viewer | null, ticketId: string, field: string, cursor: string): Promise<number> {
  const [, position, itsTicketId] = CURSOR.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? []
  if (itsTicketId === ticketId) return Number(position)
  const before = itsTicketId && (await mergePosition(database, viewer, ticketId, itsTicketId))
  if (typeof before !== 'number') throw badInput(field, 'this is not a cursor of this ticket.')
  return before
}

/** The number just before the event by which a ticket came together with another, or apart from it; undefined when it never did. */
export async function mergePosition(database: Pick<Transaction, 'rows'>, viewer: Viewer | null, ticketId: string, otherTicketId: string): Promise<number | undefined> {
  const [merge] = await database.rows<{ position: number }>(sql`
    select ${positionColumn(viewer)} - 1 as position from ticket_event event
     where event.ticket_id = ${ticketId}::uuid and event.kind in ('TicketMerged', 'TicketUnmerged') and event.data -> 'ticketIds' ? ${otherTicketId}
     order by event.seq desc limit 1`)
  return merge?.position
}
