import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../../graphql/context.js'
import { CommentObject } from '../../comments/comment.object.js'
import { TicketObject } from '../../tickets/ticket.object.js'
import { correspondenceOfComments, correspondenceOfTickets } from '../correspondence.loaders.js'
import { IncomingMailObject } from './mail.object.js'

@Resolver(() => CommentObject)
export class CommentMailResolver {
  @FieldResolver(() => IncomingMailObject, { nullable: true, description: 'The mail that it came by. Null when it did not, and for everyone but the team.' })
  async mail(@Root() comment: CommentObject, @Ctx() context: RequestContext): Promise<IncomingMailObject | null> {
    return (await context.loader(correspondenceOfComments).load(comment.id))?.mail ?? null
  }
}

@Resolver(() => TicketObject)
export class TicketMailResolver {
  @FieldResolver(() => IncomingMailObject, { nullable: true, description: 'The mail that it came by. Null when it did not, and for everyone but the team.' })
  async mail(@Root() ticket: TicketObject, @Ctx() context: RequestContext): Promise<IncomingMailObject | null> {
    return (await context.loader(correspondenceOfTickets).load(ticket.id))?.mail ?? null
  }
}
