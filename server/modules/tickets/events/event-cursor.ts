import { badInput, encodeCursor } from '../../../graphql/connection.js'

/** The cursor of an event: the same in the history, in a push and as a ticket's `eventCursor`. */
export function eventCursor(position: number): string {
  return encodeCursor([String(position)])
}

/** The number behind a cursor that a subscription or a reply was given. */
export function positionFrom(field: string, cursor: string): number {
  const match = /^\["(\d{1,9})"\]$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'))
  if (!match) throw badInput(field, 'this is not a cursor of this ticket.')
  return Number(match[1])
}
