import { v7 as uuid } from 'uuid'
import { command, type Transaction } from '../../../core/command.js'
import { userError } from '../../../core/user-error.js'
import type { RequestContext } from '../../../graphql/context.js'
import { moveTo } from '../ticket-status.js'
import type { TicketBulkUpdateInput } from '../ticket.inputs.js'
import { lockForChange } from './change-ticket.js'
import { eachOf } from './each-of.js'
import type { LockedTicket } from './lock-ticket.js'
import { saveStatus, statusOf } from './save-status.js'
import { setAssignee } from './set-assignee.js'
import { setCategory } from './set-category.js'
import { setPriority } from './set-priority.js'
import { setSnooze } from './set-snooze.js'
import { reasonsFrom, refuseMerged, type FailedTicket } from './ticket-failure.js'

/** How many tickets one request changes. */
export const MOST_TICKETS = 500

/** What became of a change of many tickets. */
export interface BulkChange {
  /** Those that are now as was asked, changed or not. */
  ticketIds: string[]
  failures: FailedTicket[]
  changeId: string | null
}

/** Changes many tickets alike, each in a transaction of its own, so that one that cannot be changed is in nobody's way. All share one change id. */
export async function updateTickets(context: RequestContext, ticketIds: string[], input: TicketBulkUpdateInput): Promise<BulkChange> {
  checkAmount(ticketIds, input)
  const changeId = uuid()
  const outcomes = await eachOf([...new Set(ticketIds.map((id) => id.toLowerCase()))], (ticketId) => updateOne(context, ticketId, input, changeId))
  return {
    ticketIds: outcomes.filter(({ userErrors }) => !userErrors.length).map(({ ticketId }) => ticketId),
    failures: outcomes.filter(({ userErrors }) => userErrors.length),
    changeId: outcomes.some(({ changed }) => changed) ? changeId : null,
  }
}

async function updateOne({ services, viewer }: RequestContext, ticketId: string, input: TicketBulkUpdateInput, changeId: string): Promise<FailedTicket & { changed: boolean }> {
  const change = async (tx: Transaction) => {
    const locked = await lockForChange(tx, viewer, ticketId)
    refuseMerged(locked, ticketId)
    await changeFields(tx, locked, input)
    return { ticketId, userErrors: [], changed: tx.changeId !== null }
  }
  try {
    return await command(services, change, changeId)
  } catch (error) {
    return { ticketId, userErrors: reasonsFrom(error), changed: false }
  }
}

function checkAmount(ticketIds: string[], { status, priority, categoryId, assigneeId, snoozedUntil }: TicketBulkUpdateInput): void {
  if (!ticketIds.length) throw userError('REQUIRED', 'Say which tickets to change.', ['ticketIds'])
  if (ticketIds.length > MOST_TICKETS) throw userError('TOO_LARGE', `At most ${MOST_TICKETS} tickets are changed at once. Send the rest separately.`, ['ticketIds'])
  const nothing = status == null && priority == null && categoryId === undefined && assigneeId === undefined && snoozedUntil === undefined
  if (nothing) throw userError('REQUIRED', 'Say what to change: the status, the priority, the category, the assignee or the snooze.')
}

async function changeFields(tx: Transaction, locked: LockedTicket, { status, priority, categoryId, assigneeId, snoozedUntil }: TicketBulkUpdateInput): Promise<void> {
  const { ticket, actor } = locked
  if (status != null && status !== ticket.status) {
    const before = statusOf(ticket)
    ticket.move(moveTo(status))
    await saveStatus(tx, ticket, before, actor)
  }
  if (snoozedUntil !== undefined) await setSnooze(tx, locked, snoozedUntil, 'snoozedUntil')
  if (priority != null) await setPriority(tx, locked, priority)
  if (categoryId !== undefined) await setCategory(tx, locked, categoryId)
  if (assigneeId !== undefined) await setAssignee(tx, locked, assigneeId, 'assigneeId')
}
