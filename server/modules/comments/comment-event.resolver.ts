import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../graphql/context.js'
import { CommentAdded, CommentEdited, CommentMadeInternal, type TicketEventObject } from '../tickets/events/event.object.js'
import { commentById } from './comment.loaders.js'
import { CommentObject } from './comment.object.js'

const COMMENT = { nullable: true, description: 'The comment, as it is now. Null once it is gone or hidden from this viewer.' }

/** The comment of an event about one. */
async function commentOf(event: TicketEventObject, context: RequestContext): Promise<CommentObject | null> {
  return context.loader(commentById).load(event.commentId!)
}

@Resolver(() => CommentAdded)
export class CommentAddedEventResolver {
  @FieldResolver(() => CommentObject, COMMENT)
  comment(@Root() event: CommentAdded, @Ctx() context: RequestContext): Promise<CommentObject | null> {
    return commentOf(event, context)
  }
}

@Resolver(() => CommentEdited)
export class CommentEditedResolver {
  @FieldResolver(() => CommentObject, COMMENT)
  comment(@Root() event: CommentEdited, @Ctx() context: RequestContext): Promise<CommentObject | null> {
    return commentOf(event, context)
  }
}

@Resolver(() => CommentMadeInternal)
export class CommentMadeInternalResolver {
  @FieldResolver(() => CommentObject, COMMENT)
  comment(@Root() event: CommentMadeInternal, @Ctx() context: RequestContext): Promise<CommentObject | null> {
    return commentOf(event, context)
  }
}
