import sql from 'sql-template-tag'
import { command, type Transaction } from '../../../core/command.js'
import { takeBackResult } from '../../../core/idempotency.js'
import { userError } from '../../../core/user-error.js'
import type { RequestContext } from '../../../graphql/context.js'
import { releaseFiles } from '../../attachments/commands/release-files.js'
import { recallTasksDone } from '../../tasks/commands/settle-tasks-done.js'
import { saveStatus, statusOf } from '../../tickets/commands/save-status.js'
import type { TicketStatus } from '../../tickets/ticket-status.js'
import { CommentAction } from '../comment.enums.js'
import { lockComment, type LockedComment } from './lock-comment.js'
import { takeAwayComment } from './remove-comment.js'
import type { WrittenComment } from './reply.js'

/**
 * Takes a reply of one's own back while its mail still waits: the mail is not sent, the comment is gone, and a status that it set is as it was. Its files
 * are its author's again, for the next try, which is a new one: under the key of this one it is refused.
 */
export function withdrawComment({ services, viewer }: RequestContext, commentId: string): Promise<WrittenComment> {
  return command(services, async (tx) => {
    const locked = await lockComment(tx, viewer, commentId, CommentAction.EDIT, 'Only who wrote a reply can take it back.')
    // Whoever begins to send it waits for this lock, and finds no mail then.
    const waiting = await tx.rows(sql`
      delete from email_delivery where comment_id = ${locked.comment.id} and status = 'QUEUED' and tries = 0 returning id`)
    if (!waiting.length) throw userError('CONFLICT', 'It is too late: the mail has been sent. Write another reply to put it right.', ['commentId'])
    await releaseFiles(tx, locked.comment.id)
    const written = await takeAwayComment(tx, locked)
    await takeBackStatus(tx, locked)
    await recallTasksDone(tx, locked.ticket.id)
    await takeBackResult(tx, `${locked.actor.kind}:${locked.actor.id}`, { commentId: locked.comment.id })
    return written
  })
}

/** The status that was set by the same change, unless somebody has set another one since. */
async function takeBackStatus(tx: Transaction, { ticket, comment, actor }: LockedComment): Promise<void> {
  const [change] = await tx.rows<{ from: TicketStatus; to: TicketStatus }>(sql`
    select status.data ->> 'from' as "from", status.data ->> 'to' as "to"
      from ticket_event added join ticket_event status on status.change_id = added.change_id and status.ticket_id = added.ticket_id and status.kind = 'StatusChanged'
     where added.ticket_id = ${ticket.id} and added.comment_id = ${comment.id} and added.kind = 'CommentAdded'
       and not exists (select from ticket_event later where later.ticket_id = added.ticket_id and later.kind = 'StatusChanged' and later.seq > status.seq)`)
  if (!change) return
  const before = statusOf(ticket)
  ticket.takeBackStatus(change.from)
  await saveStatus(tx, ticket, before, actor)
}
