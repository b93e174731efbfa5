import type { Actor } from '../../../core/actor.js'
import type { Transaction } from '../../../core/command.js'
import { notify } from '../../notifications/commands/notify.js'
import type { Ticket } from '../../tickets/ticket.entity.js'

/** What a client's comment does to its ticket: it is open again, and who has it is told. The caller saves the status. */
export async function receiveFromClient(tx: Transaction, ticket: Ticket, actor: Actor): Promise<void> {
  ticket.receiveClientComment()
  if (ticket.assigneeId) await notify(tx, { kind: 'CLIENT_ANSWERED', actor, to: [{ operatorId: ticket.assigneeId, ticketId: ticket.id }] })
}
