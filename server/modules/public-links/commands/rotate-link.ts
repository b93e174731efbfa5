import { command } from '../../../core/command.js'
import type { RequestContext } from '../../../graphql/context.js'
import { lockForChange } from '../../tickets/commands/change-ticket.js'
import { createLink } from './create-link.js'
import { revokeLinks } from './revoke-link.js'

/** Replaces a ticket's public link: the old one stops working at once, and the pages that are open on it within seconds. */
export function rotateLink({ services, viewer }: RequestContext, ticketId: string): Promise<string> {
  return command(services, async (tx) => {
    const { ticket, actor } = await lockForChange(tx, viewer, ticketId)
    await revokeLinks(tx, ticket.id)
    await createLink(tx, services, ticket.id)
    tx.record({ ticketId: ticket.id, kind: 'LinkRotated', actor, public: false })
    return ticket.id
  })
}
