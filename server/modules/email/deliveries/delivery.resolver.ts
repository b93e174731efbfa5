import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../../graphql/context.js'
import { payload } from '../../../graphql/user-error.js'
import { CommentObject } from '../../comments/comment.object.js'
import { TicketObject } from '../../tickets/ticket.object.js'
import { correspondenceOfComments, correspondenceOfTickets } from '../correspondence.loaders.js'
import { deliveryOf } from './delivery-of.js'
import { EmailDeliveryObject } from './delivery.object.js'
import { EmailResendPayload } from './delivery.payloads.js'
import { resendEmail } from './resend-email.js'

@Resolver(() => CommentObject)
export class CommentDeliveryResolver {
  @FieldResolver(() => EmailDeliveryObject, { nullable: true, description: 'How its mail to the client went. Null when none was ordered, and for everyone but the team.' })
  async emailDelivery(@Root() comment: CommentObject, @Ctx() context: RequestContext): Promise<EmailDeliveryObject | null> {
    return (await context.loader(correspondenceOfComments).load(comment.id))?.delivery ?? null
  }
}

@Resolver(() => TicketObject)
export class TicketDeliveryResolver {
  @FieldResolver(() => EmailDeliveryObject, { nullable: true, description: 'How the mail that told the client of this ticket went. Null when there was none, and for everyone but the team.' })
  async emailDelivery(@Root() ticket: TicketObject, @Ctx() context: RequestContext): Promise<EmailDeliveryObject | null> {
    return (await context.loader(correspondenceOfTickets).load(ticket.id))?.delivery ?? null
  }

  @Mutation(() => EmailResendPayload, { description: 'Operators, and keys that see deliveries: sends a mail that failed or was held back once more, to the address that the client has now.' })
  emailResend(@Arg('deliveryId', () => ID, { description: 'The mail to send.' }) deliveryId: string, @Ctx() context: RequestContext): Promise<EmailResendPayload> {
    return payload({ delivery: null }, null, async () => {
      return { delivery: await deliveryOf(context, await resendEmail(context, deliveryId)) }
    })
  }
}
