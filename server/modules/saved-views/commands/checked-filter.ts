import { userError } from '../../../core/user-error.js'
import type { TicketFilter } from '../../tickets/ticket.inputs.js'

const MOST_KILOBYTES = 16

/** A filter as JSON text to keep: what was not given is not in it. */
export function checkedFilter(filter: TicketFilter): string {
  const text = JSON.stringify(filter)
  if (Buffer.byteLength(text) > MOST_KILOBYTES * 1024) throw userError('TOO_LARGE', 'This filter is too large to be kept. Take some of it away.', ['filter'])
  return text
}
