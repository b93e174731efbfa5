import sql from 'sql-template-tag'
import { command, type Transaction } from '../../../core/command.js'
import { enqueue } from '../../../core/jobs.js'
import { userError } from '../../../core/user-error.js'
import type { Viewer } from '../../../core/viewer.js'
import type { RequestContext } from '../../../graphql/context.js'
import { identifier } from '../../../graphql/identifier.js'
import { returnConversation } from '../../comments/commands/move-conversation.js'
import { returnLinks } from '../../tasks/commands/move-links.js'
import { MERGE_UNDOABLE_MINUTES } from '../queries/merges.js'
import type { Ticket } from '../ticket.entity.js'
import { ticketsVisibleTo } from '../ticket.policy.js'
import { lockForMerge } from './lock-for-merge.js'
import { recordOnBoth, type Moved } from './merge-ticket.js'
import { reindexText } from './reindex-text.js'
import { partReplies } from './unread-replies.js'

/** The two tickets of a merge that was taken back. */
export interface Unmerged {
  ticketId: string
  intoTicketId: string
}

interface MergeRow extends Unmerged {
  moved: Moved
  undone: boolean
  expired: boolean
}

/** Takes a merge back within 10 minutes: exactly what came along goes back, and what was written since stays. */
export function unmergeTicket({ services, viewer }: RequestContext, mergeId: string): Promise<Unmerged> {
  return command(services, async (tx) => {
    const { ticketId, intoTicketId } = await mergeOf(tx, viewer, mergeId)
    const pair = await lockForMerge(tx, viewer, ticketId, intoTicketId)
    const { source, target } = pair
    // Read again: whoever held the locks before may have taken it back.
    const { moved, undone, expired } = await mergeOf(tx, viewer, mergeId)
    if (undone) throw userError('CONFLICT', `${source.number} has been taken out of ${target.number} already. Look at the tickets as they are now.`)
    if (expired) throw userError('DISABLED', `A merge can be undone for ${MERGE_UNDOABLE_MINUTES} minutes, and they have passed.`)
    if (source.mergedIntoId !== target.id) throw userError('CONFLICT', `${target.number} has been merged into another ticket since. Undo that first.`)
    await returnConversation(tx, moved, source.id, target.id)
    await returnLinks(tx, moved, source.id, target.id)
    await tx.rows(sql`update ticket set merged_into_id = null where id = ${source.id}`)
    await tx.rows(sql`update ticket set merged_into_id = ${source.id} where id = any(${moved.tickets}::uuid[])`)
    await tx.rows(sql`update ticket_merge set undone_at = clock_timestamp() where id = ${identifier(mergeId)}`)
    await Promise.all([reindexText(tx, source.id), reindexText(tx, target.id)])
    await partReplies(tx, source.id, target.id)
    await wakeInTime(tx, source)
    recordOnBoth(tx, pair, 'TicketUnmerged', moved.tickets)
    return { ticketId: source.id, intoTicketId: target.id }
  })
}

async function mergeOf(tx: Transaction, viewer: Viewer | null, mergeId: string): Promise<MergeRow> {
  const [merge] = await tx.rows<MergeRow>(sql`
    select merge.ticket_id as "ticketId", merge.into_ticket_id as "intoTicketId", merge.moved, merge.undone_at is not null as undone,
           merge.merged_at < now() - make_interval(mins => ${MERGE_UNDOABLE_MINUTES}::int) as expired
      from ticket_merge merge join ticket on ticket.id = (select coalesce(merged.merged_into_id, merged.id) from ticket merged where merged.id = merge.ticket_id)
     where merge.id = ${identifier(mergeId)}::uuid and ${ticketsVisibleTo(viewer).where}`)
  if (!merge) throw userError('NOT_FOUND', 'There is no such merge, or you cannot see its tickets.', ['mergeId'])
  return merge
}

/** The job that ends a snooze leaves merged tickets alone, and may have come while this one was. */
async function wakeInTime(tx: Transaction, { id, snoozedUntil }: Ticket): Promise<void> {
  if (snoozedUntil) await enqueue(tx, 'wake_ticket', { ticketId: id }, { runAt: snoozedUntil, key: `wake_ticket:${id}` })
}
