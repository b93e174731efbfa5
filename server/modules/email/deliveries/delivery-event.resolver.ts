import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../../graphql/context.js'
import { EmailFailed, EmailSent, EmailSuppressed } from '../../tickets/events/event.object.js'
import { deliveryOf } from './delivery-of.js'
import { EmailDeliveryObject } from './delivery.object.js'
import { canSeeDeliveries } from './delivery.policy.js'

const DELIVERY = { nullable: true, description: 'The mail, as it stands now. Null once its comment is gone.' }

@Resolver(() => EmailSent)
export class EmailSentResolver {
  @FieldResolver(() => EmailDeliveryObject, DELIVERY)
  delivery(@Root() event: EmailSent, @Ctx() context: RequestContext): Promise<EmailDeliveryObject | null> {
    return deliveryOf(context, event)
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
    return deliveryOf(context, event)
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
    return deliveryOf(context, event)
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
