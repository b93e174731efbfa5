import { command } from '../../../core/command.js'
import { SYSTEM } from '../../../core/actor.js'
import type { Services } from '../../../core/services.js'
import { Ticket } from '../ticket.entity.js'

/** The job at the end of a snooze. A ticket that was woken or snoozed anew meanwhile is left as it is. */
export function wakeTicket(services: Services, ticketId: string): Promise<void> {
  return command(services, async (tx) => {
    const ticket = await tx.manager.findOne(Ticket, { where: { id: ticketId }, lock: { mode: 'pessimistic_write' } })
    if (!ticket?.snoozedUntil || ticket.snoozedUntil.getTime() > Date.now()) return
    await tx.manager.update(Ticket, { id: ticketId }, { snoozedUntil: null })
    tx.record({ ticketId, kind: 'Snoozed', actor: SYSTEM, public: false, data: { until: null } })
  })
}
