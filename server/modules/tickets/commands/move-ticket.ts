import { command } from '../../../core/command.js'
import type { RequestContext } from '../../../graphql/context.js'
import type { StatusMove } from '../ticket-status.js'
import { changeTicket } from './change-ticket.js'
import { saveStatus, statusOf } from './save-status.js'

/** Resolves, closes, reopens, starts a ticket or sets it to waiting. */
export function moveTicket({ services, viewer }: RequestContext, ticketId: string, move: StatusMove): Promise<string> {
  return command(services, async (tx) => {
    const { ticket, actor } = await changeTicket(tx, viewer, ticketId)
    const before = statusOf(ticket)
    ticket.move(move)
    await saveStatus(tx, ticket, before, actor)
    return ticket.id
  })
}
