import { IsNull } from 'typeorm'
import { command, type Transaction } from '../../../core/command.js'
import type { RequestContext } from '../../../graphql/context.js'
import { lockForChange } from '../../tickets/commands/change-ticket.js'
import { PublicLink } from '../public-link.entity.js'

/** Takes a ticket's public link away. Revoking what is revoked already changes nothing. */
export function revokeLink({ services, viewer }: RequestContext, ticketId: string): Promise<string> {
  return command(services, async (tx) => {
    const { ticket, actor } = await lockForChange(tx, viewer, ticketId)
    if (await revokeLinks(tx, ticket.id)) tx.record({ ticketId: ticket.id, kind: 'LinkRevoked', actor, public: false })
    return ticket.id
  })
}

/** True when there was a link to revoke. */
export async function revokeLinks(tx: Transaction, ticketId: string): Promise<boolean> {
  const { affected } = await tx.manager.update(PublicLink, { ticketId, revokedAt: IsNull() }, { revokedAt: new Date() })
  return Boolean(affected)
}
