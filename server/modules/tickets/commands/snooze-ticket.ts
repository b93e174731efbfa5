import { command } from '../../../core/command.js'
import { enqueue } from '../../../core/jobs.js'
import { userError } from '../../../core/user-error.js'
import type { RequestContext } from '../../../graphql/context.js'
import { Ticket } from '../ticket.entity.js'
import { canBeSnoozed } from '../ticket-status.js'
import { changeTicket } from './change-ticket.js'

/** Takes a ticket out of the working views until a moment to come, or wakes it (null). It comes back by itself. */
export function snoozeTicket({ services, viewer }: RequestContext, ticketId: string, until: string | null): Promise<string> {
  return command(services, async (tx) => {
    const { ticket, actor } = await changeTicket(tx, viewer, ticketId)
    const snoozedUntil = until === null ? null : new Date(until)
    if (snoozedUntil && snoozedUntil.getTime() <= Date.now()) throw userError('INVALID', 'This moment has passed. Choose a later one.', ['until'])
    if (snoozedUntil && !canBeSnoozed(ticket.status)) throw userError('ILLEGAL_TRANSITION', `${ticket.number} is finished. Reopen it before you snooze it.`)
    if (snoozedUntil?.getTime() === ticket.snoozedUntil?.getTime()) return ticket.id
    await tx.manager.update(Ticket, { id: ticket.id }, { snoozedUntil })
    tx.record({ ticketId: ticket.id, kind: 'Snoozed', actor, public: false, data: { until } })
    if (snoozedUntil) await enqueue(tx, 'wake_ticket', { ticketId: ticket.id }, { runAt: snoozedUntil, key: `wake_ticket:${ticket.id}` })
    return ticket.id
  })
}
