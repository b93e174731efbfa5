import sql from 'sql-template-tag'
import { actorOf, type Actor } from '../../../core/actor.js'
import type { Transaction } from '../../../core/command.js'
import { userError } from '../../../core/user-error.js'
import type { Viewer } from '../../../core/viewer.js'
import { identifier } from '../../../graphql/identifier.js'
import { displayName } from '../../clients/client.object.js'
import { Ticket } from '../ticket.entity.js'
import { ledTo, ticketsVisibleTo } from '../ticket.policy.js'

/** A ticket that this transaction may change, and as whom its viewer acts on it. */
export interface LockedTicket {
  ticket: Ticket
  actor: Actor
}

/**
 * Loads a ticket for a change, under its row lock and through the policy: one that the viewer may not see is not found, in `field`. A merged
 * one leads to the one that it was merged into, so that what was being written for it lands there.
 */
export async function lockTicket(tx: Transaction, viewer: Viewer | null, ticketId: string, field = 'ticketId'): Promise<LockedTicket> {
  const id = identifier(ticketId)
  // A merge that is under way leads elsewhere only once its lock is gone: then it is followed at the second try.
  const found = (await lockedRow(tx, viewer, id)) ?? (await lockedRow(tx, viewer, id))
  if (!found || !viewer) throw userError('NOT_FOUND', 'This ticket does not exist, or you cannot see it.', [field])
  const ticket = await tx.manager.findOneByOrFail(Ticket, { id: found.id })
  return { ticket, actor: viewer.kind === 'linkHolder' ? await clientOf(tx, ticket) : actorOf(viewer) }
}

async function lockedRow(tx: Transaction, viewer: Viewer | null, id: string | null): Promise<{ id: string } | undefined> {
  const [row] = await tx.rows<{ id: string }>(sql`select ticket.id from ticket where ticket.id = ${ledTo(id)} and ${ticketsVisibleTo(viewer).where} for update`)
  return row
}

/** A ticket's client, as whom the holder of its public link acts. */
export async function clientOf(tx: Transaction, { clientId }: Ticket): Promise<Actor> {
  const [client] = await tx.rows<{ name: string | null; email: string | null; externalId: string | null }>(sql`
    select name, email, external_id as "externalId" from client where id = ${clientId}`)
  return { kind: 'client', id: clientId, name: displayName(client!) }
}
