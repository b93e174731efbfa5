import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../graphql/context.js'
import { wholeListComplexity } from '../../graphql/limits.js'
import { payload } from '../../graphql/user-error.js'
import { ticketById } from '../tickets/ticket.loaders.js'
import { editComment } from './commands/edit-comment.js'
import { makeInternal } from './commands/make-internal.js'
import { removeComment } from './commands/remove-comment.js'
import { withdrawComment } from './commands/withdraw-comment.js'
import { CommentAction } from './comment.enums.js'
import { CommentEditInput } from './comment.inputs.js'
import { commentById } from './comment.loaders.js'
import { CommentObject } from './comment.object.js'
import { commentActions } from './comment.policy.js'
import { CommentEditPayload, CommentMakeInternalPayload, CommentRemovePayload, CommentWithdrawPayload } from './comment-history.payloads.js'
import { revisionsByComment } from './comment-revision.loaders.js'
import { CommentRevisionObject } from './comment-revision.object.js'

const CommentId = () => Arg('commentId', () => ID, { description: 'The comment to act on.' })

/** What becomes of a comment after it was written. */
@Resolver(() => CommentObject)
export class CommentHistoryResolver {
  @FieldResolver(() => [CommentAction], { description: 'What this viewer may do with it.' })
  availableActions(@Root() comment: CommentObject, @Ctx() context: RequestContext): CommentAction[] {
    return commentActions(context.viewer, comment)
  }

  @FieldResolver(() => [CommentRevisionObject], { description: 'What it said before, oldest first. Empty for everyone but operators.', complexity: wholeListComplexity })
  async revisions(@Root() comment: CommentObject, @Ctx() context: RequestContext): Promise<CommentRevisionObject[]> {
    if (!comment.editedAt) return []
    return (await context.loader(revisionsByComment).load(comment.id)) ?? []
  }

  @Mutation(() => CommentEditPayload, { description: 'Operators and keys: changes what a comment of their own says. What it said before is kept for the team.' })
  commentEdit(
    @CommentId() commentId: string,
    @Arg('input', () => CommentEditInput, { description: 'What it shall say.' }) input: CommentEditInput,
    @Ctx() context: RequestContext,
  ): Promise<CommentEditPayload> {
    return payload({ comment: null }, input, async () => ({ comment: await context.loader(commentById).load(await editComment(context, commentId, input.body)) }))
  }

  @Mutation(() => CommentMakeInternalPayload, { description: 'Takes a public comment out of the sight of everyone but the team, at once. It cannot be made public again.' })
  commentMakeInternal(@CommentId() id: string, @Ctx() context: RequestContext): Promise<CommentMakeInternalPayload> {
    return payload({ comment: null, ticket: null }, null, async () => {
      const { ticketId, commentId } = await makeInternal(context, id)
      return { comment: await context.loader(commentById).load(commentId), ticket: await context.loader(ticketById).load(ticketId) }
    })
  }

  @Mutation(() => CommentWithdrawPayload, { description: 'Takes a reply of your own back before its mail is sent: see EmailDelivery.withdrawableUntil. Mail and comment are gone, and a status that the reply set is as it was.' })
  commentWithdraw(@CommentId() id: string, @Ctx() context: RequestContext): Promise<CommentWithdrawPayload> {
    return payload({ commentId: null, ticket: null }, null, async () => {
      const { ticketId, commentId } = await withdrawComment(context, id)
      return { commentId, ticket: await context.loader(ticketById).load(ticketId) }
    })
  }

  @Mutation(() => CommentRemovePayload, { description: 'Admins: removes a comment for everyone, with its files and what it said before. Nothing brings it back; the history keeps that there was one.' })
  commentRemove(@CommentId() id: string, @Ctx() context: RequestContext): Promise<CommentRemovePayload> {
    return payload({ commentId: null, ticket: null }, null, async () => {
      const { ticketId, commentId } = await removeComment(context, id)
      return { commentId, ticket: await context.loader(ticketById).load(ticketId) }
    })
  }
}
