import sql from 'sql-template-tag'
import { v7 as uuid } from 'uuid'
import { command, type Transaction } from '../../../core/command.js'
import { userError } from '../../../core/user-error.js'
import type { RequestContext } from '../../../graphql/context.js'
import { moveConversation, type MovedConversation } from '../../comments/commands/move-conversation.js'
import { moveLinks, type MovedLinks } from '../../tasks/commands/move-links.js'
import type { Ticket } from '../ticket.entity.js'
import { lockForMerge, type LockedPair } from './lock-for-merge.js'
import { reindexText } from './reindex-text.js'
import { unreadReplies } from './unread-replies.js'

/** What came along with a merged ticket, by id, so that the undo gives back exactly this. */
export interface Moved extends MovedConversation, MovedLinks {
  /** Tickets that had been merged into it before. */
  tickets: string[]
}

export interface Merge {
  mergeId: string
  ticketId: string
}

/**
 * Merges a ticket into another one of the same client: what it holds comes along, and its id, number and public link lead there. Events stay
 * where they are, for their numbers are their ticket's; the other's history takes them in as it is read.
 */
export function mergeTicket({ services, viewer }: RequestContext, ticketId: string, intoTicketId: string): Promise<Merge> {
  return command(services, async (tx) => {
    const pair = await lockForMerge(tx, viewer, ticketId, intoTicketId)
    refuseImpossible(pair)
    const { source, target } = pair
    const unreadCommentIds = await unreadReplies(tx, source.id)
    const moved: Moved = {
      ...(await moveConversation(tx, source, target.id)),
      ...(await moveLinks(tx, source.id, target.id)),
      tickets: await leadOn(tx, source, target),
    }
    const mergeId = uuid()
    await tx.rows(sql`
      insert into ticket_merge (id, ticket_id, into_ticket_id, moved) values (${mergeId}, ${source.id}, ${target.id}, ${JSON.stringify(moved)}::jsonb)`)
    await reindexText(tx, target.id)
    recordOnBoth(tx, pair, 'TicketMerged', moved.tickets, unreadCommentIds)
    return { mergeId, ticketId: target.id }
  })
}

function refuseImpossible({ source, target }: LockedPair): void {
  if (source.id === target.id) throw userError('INVALID', 'A ticket cannot be merged into itself. Choose another one.', ['intoTicketId'])
  if (source.mergedIntoId) throw userError('CONFLICT', `${source.number} has been merged already. Look at the ticket as it is now.`, ['ticketId'])
  if (target.mergedIntoId) throw userError('CONFLICT', `${target.number} has been merged into another ticket itself. Merge into that one.`, ['intoTicketId'])
  if (source.clientId !== target.clientId) {
    throw userError('INVALID', `${target.number} is another client's, who would read what was written here. Choose a ticket of the same client.`, ['intoTicketId'])
  }
}

/** The merged ticket leads to the other one, and so do those that led to it; which these are. */
async function leadOn(tx: Transaction, source: Ticket, target: Ticket): Promise<string[]> {
  const led = await tx.rows<{ id: string }>(sql`
    update ticket set merged_into_id = ${target.id} where id = ${source.id} or merged_into_id = ${source.id} returning id`)
  return led.map(({ id }) => id).filter((id) => id !== source.id)
}

/** Each event names the tickets whose cursors lead to it from then on (see positionFrom), and the other ticket's the replies that it makes it unread by. */
export function recordOnBoth(tx: Transaction, { source, target, actor }: LockedPair, kind: 'TicketMerged' | 'TicketUnmerged', alongIds: string[], unreadCommentIds: string[] = []): void {
  const numbers = { fromNumber: source.number, intoNumber: target.number }
  tx.record({ ticketId: source.id, kind, actor, public: true, data: { ...numbers, ticketIds: [target.id] } })
  const bringsReplies = unreadCommentIds.length > 0
  tx.record({ ticketId: target.id, kind, actor, public: true, bringsReplies, data: { ...numbers, ticketIds: [source.id, ...alongIds], ...(bringsReplies && { unreadCommentIds }) } })
}
