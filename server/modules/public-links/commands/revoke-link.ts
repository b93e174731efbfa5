import sql from 'sql-template-tag'
import { command, type Transaction } from '../../../core/command.js'
import type { RequestContext } from '../../../graphql/context.js'
import { lockForChange } from '../../tickets/commands/change-ticket.js'

/** Takes a ticket's public link away. Revoking what is revoked already changes nothing. */
export function revokeLink({ services, viewer }: RequestContext, ticketId: string): Promise<string> {
  return command(services, async (tx) => {
    const { ticket, actor } = await lockForChange(tx, viewer, ticketId)
    if (await revokeLinks(tx, ticket.id)) tx.record({ ticketId: ticket.id, kind: 'LinkRevoked', actor, public: false })
    return ticket.id
  })
}

/** Revokes the links that lead to a ticket, those of tickets merged into it too. True when there was one. */
export async function revokeLinks(tx: Transaction, ticketId: string): Promise<boolean> {
  const revoked = await tx.rows(sql`
    update public_link set revoked_at = now()
     where revoked_at is null and ticket_id in (select id from ticket where id = ${ticketId}::uuid or merged_into_id = ${ticketId}::uuid) returning id`)
  return revoked.length > 0
}
