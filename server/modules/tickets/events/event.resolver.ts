import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../../graphql/context.js'
import { ticketOf } from '../ticket.loaders.js'
import { TicketObject } from '../ticket.object.js'
import { authorOf, CommentAuthor } from './author.js'
import { TicketEventObject } from './event.object.js'

@Resolver(() => TicketEventObject)
export class TicketEventResolver {
  @FieldResolver(() => TicketObject, { description: 'The ticket that it happened to, as it is now.' })
  ticket(@Root() event: TicketEventObject, @Ctx() context: RequestContext): Promise<TicketObject> {
    return ticketOf(context, event.ticketId)
  }

  @FieldResolver(() => CommentAuthor, { nullable: true, description: 'Who did it. Null when it happened by itself or this viewer may not know them.' })
  actor(@Root() event: TicketEventObject, @Ctx() context: RequestContext): Promise<typeof CommentAuthor | null> {
    return authorOf(context, event.actorKind, event.actorId)
  }
}
