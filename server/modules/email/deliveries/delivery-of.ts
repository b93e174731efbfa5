import type { RequestContext } from '../../../graphql/context.js'
import { correspondenceOfComments, correspondenceOfTickets } from '../correspondence.loaders.js'
import type { EmailDeliveryObject } from './delivery.object.js'

/** The mail about a comment, or without one, about the ticket itself: each has one at most. Null when there is none, or none that the viewer may know. */
export async function deliveryOf(context: RequestContext, { ticketId, commentId }: { ticketId: string; commentId: string | null }): Promise<EmailDeliveryObject | null> {
  const found = commentId ? await context.loader(correspondenceOfComments).load(commentId) : await context.loader(correspondenceOfTickets).load(ticketId)
  return found?.delivery ?? null
}
