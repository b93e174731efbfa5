import sql from 'sql-template-tag'
import { In } from 'typeorm'
import { actorOf, type Actor } from '../../../core/actor.js'
import type { Transaction } from '../../../core/command.js'
import { userError } from '../../../core/user-error.js'
import type { Viewer } from '../../../core/viewer.js'
import { identifier, identifiers } from '../../../graphql/identifier.js'
import { Ticket } from '../ticket.entity.js'
import { canChangeTickets, ticketsVisibleTo } from '../ticket.policy.js'

/** Two tickets that this transaction may bring together or part, and as whom. */
export interface LockedPair {
  source: Ticket
  target: Ticket
  actor: Actor
}

/**
 * Loads two tickets as they are, merged or not. They are locked in the order of their ids, with those merged into them, so that two merges
 * that cross do not wait for each other.
 */
export async function lockForMerge(tx: Transaction, viewer: Viewer | null, sourceId: string, targetId: string): Promise<LockedPair> {
  if (!viewer || viewer.kind === 'linkHolder' || !canChangeTickets(viewer)) throw userError('NOT_ALLOWED', 'Only the support team can merge tickets.')
  const ids = identifiers([sourceId, targetId])
  await tx.rows(sql`select from ticket where id = any(${ids}::uuid[]) or merged_into_id = any(${ids}::uuid[]) order by id for update`)
  const tickets = (await tx.manager.findBy(Ticket, { id: In(ids) })).filter((ticket) => ticketsVisibleTo(viewer).includes(ticket))
  const found = (ticketId: string, field: string) => {
    const ticket = tickets.find(({ id }) => id === identifier(ticketId))
    if (!ticket) throw userError('NOT_FOUND', 'This ticket does not exist, or you cannot see it.', [field])
    return ticket
  }
  return { source: found(sourceId, 'ticketId'), target: found(targetId, 'intoTicketId'), actor: actorOf(viewer) }
}
