import sql from 'sql-template-tag'
import { command } from '../../../core/command.js'
import { userError } from '../../../core/user-error.js'
import { identifier } from '../../../graphql/identifier.js'
import type { RequestContext } from '../../../graphql/context.js'
import { lockTicket } from '../../tickets/commands/lock-ticket.js'
import { canChangeTickets, ticketsVisibleTo } from '../../tickets/ticket.policy.js'
import { canSeeDeliveries } from './delivery.policy.js'
import { orderSending } from './queue-email.js'

/** Whose mail it is: a comment's, or the one that told of a ticket. */
interface ResentEmail {
  ticketId: string
  commentId: string | null
}

/**
 * Sends a mail that failed or was held back once more, to the address that the client has now. Where that one is a claim, an automatic mail loses
 * what strangers wrote (PROMISES.md 15).
 */
export function resendEmail({ services, viewer }: RequestContext, deliveryId: string): Promise<ResentEmail> {
  return command(services, async (tx) => {
    const [found] = await tx.rows<ResentEmail & { shownTicketId: string; isWithheld: boolean }>(sql`
      select ticket.id as "shownTicketId", comment.removed_at is not null or comment.visibility = 'INTERNAL' as "isWithheld", delivery.ticket_id as "ticketId", delivery.comment_id as "commentId"
        from email_delivery delivery left join comment on comment.id = delivery.comment_id
        join ticket named on named.id = coalesce(comment.ticket_id, delivery.ticket_id)
        join ticket on ticket.id = coalesce(named.merged_into_id, named.id)
       where delivery.id = ${identifier(deliveryId)}::uuid and ${ticketsVisibleTo(viewer).where}`)
    // Who does not see how mails went is not told by this that there was one.
    if (!found || !canChangeTickets(viewer) || !canSeeDeliveries(viewer)) throw userError('NOT_FOUND', 'There is no such mail, or you cannot see it.', ['deliveryId'])
    if (found.isWithheld) throw userError('CONFLICT', 'The client may not read this comment any more, so its mail cannot be sent.', ['deliveryId'])
    const { ticket } = await lockTicket(tx, viewer, found.shownTicketId, 'deliveryId')
    const [queued] = await tx.rows<{ deskId: string }>(sql`
      update email_delivery
         set status = 'QUEUED', tries = 0, first_tried_at = null, problem = null, at = clock_timestamp(), due_at = clock_timestamp(),
             to_address = coalesce(client.email, to_address), trusted = trusted and not (automatic and client.email_claimed)
        from client
       where client.id = ${ticket.clientId} and email_delivery.id = ${identifier(deliveryId)}::uuid and status in ('FAILED', 'SUPPRESSED') returning email_delivery.desk_id as "deskId"`)
    if (!queued) throw userError('CONFLICT', 'This mail was sent, or is on its way again.', ['deliveryId'])
    await orderSending(tx, deliveryId, queued.deskId, 0)
    return found
  })
}
