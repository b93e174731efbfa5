import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../graphql/context.js'
import { CommentAdded } from '../tickets/events/event.object.js'
import { commentById } from './comment.loaders.js'
import { CommentObject } from './comment.object.js'

@Resolver(() => CommentAdded)
export class CommentAddedEventResolver {
  @FieldResolver(() => CommentObject, { nullable: true, description: 'The comment. Null once it is gone or hidden from this viewer.' })
  comment(@Root() event: CommentAdded, @Ctx() context: RequestContext): Promise<CommentObject | null> {
    return context.loader(commentById).load(event.commentId!)
  }
}
