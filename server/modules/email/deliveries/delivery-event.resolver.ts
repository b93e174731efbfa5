import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../../graphql/context.js'
import { EmailFailed, EmailSent, EmailSuppressed, type TicketEventObject } from '../../tickets/events/event.object.js'
import { deliveryByComment, deliveryByTicket } from './delivery.loaders.js'
import { EmailDeliveryObject } from './delivery.object.js'
import { canSeeDeliveries } from './delivery.policy.js'

const DELIVERY = { nullable: true, description: 'The mail, as it stands now. Null once its comment is gone.' }

/** The mail that an event tells of: a comment has one at most, and so has a ticket. */
async function deliveryOf({ ticketId, commentId }: TicketEventObject, context: RequestContext): Promise<EmailDeliveryObject | null> {
  return commentId ? context.loader(deliveryByComment).load(commentId) : context.loader(deliveryByTicket).load(ticketId)
}

@Resolver(() => EmailSent)
export class EmailSentResolver {
  @FieldResolver(() => EmailDeliveryObject, DELIVERY)
  delivery(@Root() event: EmailSent, @Ctx() context: RequestContext): Promise<EmailDeliveryObject | null> {
    return deliveryOf(event, context)
  }

  @FieldResolver()
  to(@Root() event: EmailSent, @Ctx() { viewer }: RequestContext): string | null {
    return canSeeDeliveries(viewer) ? event.to : null
  }
}

@Resolver(() => EmailFailed)
export class EmailFailedResolver {
  @FieldResolver(() => EmailDeliveryObject, DELIVERY)
  delivery(@Root() event: EmailFailed, @Ctx() context: RequestContext): Promise<EmailDeliveryObject | null> {
    return deliveryOf(event, context)
  }

  @FieldResolver()
  to(@Root() event: EmailFailed, @Ctx() { viewer }: RequestContext): string | null {
    return canSeeDeliveries(viewer) ? event.to : null
  }

  @FieldResolver()
  reason(@Root() event: EmailFailed, @Ctx() { viewer }: RequestContext): string | null {
    return canSeeDeliveries(viewer) ? event.reason : null
  }
}

@Resolver(() => EmailSuppressed)
export class EmailSuppressedResolver {
  @FieldResolver(() => EmailDeliveryObject, DELIVERY)
  delivery(@Root() event: EmailSuppressed, @Ctx() context: RequestContext): Promise<EmailDeliveryObject | null> {
    return deliveryOf(event, context)
  }

  @FieldResolver()
  to(@Root() event: EmailSuppressed, @Ctx() { viewer }: RequestContext): string | null {
    return canSeeDeliveries(viewer) ? event.to : null
  }

  @FieldResolver()
  reason(@Root() event: EmailSuppressed, @Ctx() { viewer }: RequestContext): string | null {
    return canSeeDeliveries(viewer) ? event.reason : null
  }
}
