import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graphql/context.js'
import { identifier } from '../../graphql/identifier.js'
import { commentById } from './comment.loaders.js'
import { CommentObject } from './comment.object.js'

@Resolver()
export class CommentByIdResolver {
  @Query(() => CommentObject, { nullable: true, description: 'One comment. Null when it is missing or not visible; the two cannot be told apart.' })
  async comment(@Arg('id', () => ID, { description: "The comment's id." }) id: string, @Ctx() context: RequestContext): Promise<CommentObject | null> {
    const commentId = identifier(id)
    return commentId ? context.loader(commentById).load(commentId) : null
  }
}
