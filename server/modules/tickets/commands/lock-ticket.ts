import sql from 'sql-template-tag'
import { actorOf, type Actor } from '../../../core/actor.js'
import type { Transaction } from '../../../core/command.js'
import { userError } from '../../../core/user-error.js'
import type { Viewer } from '../../../core/viewer.js'
import { identifier } from '../../../graphql/identifier.js'
import { displayName } from '../../clients/client.object.js'
import { Ticket } from '../ticket.entity.js'
import { ticketsVisibleTo } from '../ticket.policy.js'

/** A ticket that this transaction may change, and as whom its viewer acts on it. */
export interface LockedTicket {
  ticket: Ticket
  actor: Actor
}

/** Loads a ticket for a change, under its row lock and through the policy: one that the viewer may not see is not found, in `field`. */
export async function lockTicket(tx: Transaction, viewer: Viewer | null, ticketId: string, field = 'ticketId'): Promise<LockedTicket> {
  const [found] = await tx.rows<{ id: string }>(sql`
    select ticket.id from ticket where ticket.id = ${identifier(ticketId)}::uuid and ${ticketsVisibleTo(viewer).where} for update`)
  if (!found || !viewer) throw userError('NOT_FOUND', 'This ticket does not exist, or you cannot see it.', [field])
  const ticket = await tx.manager.findOneByOrFail(Ticket, { id: found.id })
  return { ticket, actor: viewer.kind === 'linkHolder' ? await clientOf(tx, ticket) : actorOf(viewer) }
}

/** Who holds a ticket's public link acts as its client. */
async function clientOf(tx: Transaction, { clientId }: Ticket): Promise<Actor> {
  const [client] = await tx.rows<{ name: string | null; email: string | null; externalId: string | null }>(sql`
    select name, email, external_id as "externalId" from client where id = ${clientId}`)
  return { kind: 'client', id: clientId, name: displayName(client!) }
}
