import sql from 'sql-template-tag'
import type { Transaction } from '../../../core/command.js'
import { userError } from '../../../core/user-error.js'
import type { Viewer } from '../../../core/viewer.js'
import { identifier } from '../../../graphql/identifier.js'
import { lockTicket, type LockedTicket } from '../../tickets/commands/lock-ticket.js'
import { ticketsVisibleTo } from '../../tickets/ticket.policy.js'
import { Comment } from '../comment.entity.js'
import type { CommentAction } from '../comment.enums.js'
import { commentActions, commentsVisibleTo } from '../comment.policy.js'

/** A comment that this transaction may change, with its ticket. */
export interface LockedComment extends LockedTicket {
  comment: Comment
}

/** Loads a comment for a change, under its ticket's lock and through the policy: one that the viewer may not see is not found. */
export async function lockComment(tx: Transaction, viewer: Viewer | null, commentId: string, action: CommentAction, refusal: string): Promise<LockedComment> {
  const id = identifier(commentId)
  const ticketId = await ticketIdOf(tx, viewer, id)
  const locked = await lockTicket(tx, viewer, ticketId, 'commentId')
  // Whoever held the lock before may have removed it, hidden it from this viewer, or taken it along to another ticket.
  if ((await ticketIdOf(tx, viewer, id)) !== locked.ticket.id) throw notFound()
  const comment = await tx.manager.findOneByOrFail(Comment, { id: id! })
  if (!commentActions(viewer, comment).includes(action)) throw userError('NOT_ALLOWED', refusal)
  return { ...locked, comment }
}

async function ticketIdOf(tx: Transaction, viewer: Viewer | null, id: string | null): Promise<string> {
  const [found] = await tx.rows<{ ticketId: string }>(sql`
    select comment.ticket_id as "ticketId" from comment join ticket on ticket.id = comment.ticket_id
     where comment.id = ${id}::uuid and ${ticketsVisibleTo(viewer).where} and ${commentsVisibleTo(viewer).where}`)
  if (!found) throw notFound()
  return found.ticketId
}

function notFound() {
  return userError('NOT_FOUND', 'This comment does not exist any more, or you cannot see it. Look at the ticket as it is now.', ['commentId'])
}
