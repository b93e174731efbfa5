import { GraphQLError } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root, Subscription } from 'type-graphql'
import { PageArgs, pageComplexity, type Page } from '../../graphql/connection.js'
import type { RequestContext } from '../../graphql/context.js'
import { payload } from '../../graphql/user-error.js'
import { clientById } from '../clients/client.loaders.js'
import { authorOf, CommentAuthor } from '../tickets/events/author.js'
import { ticketById, ticketOf } from '../tickets/ticket.loaders.js'
import { TicketObject } from '../tickets/ticket.object.js'
import { addInternalComment } from './commands/add-internal-comment.js'
import { reply, type WrittenComment } from './commands/reply.js'
import { commentStream } from './comment-stream.js'
import { CommentVisibility } from './comment.enums.js'
import { InternalCommentInput, TicketReplyInput } from './comment.inputs.js'
import { commentById, commentCountByTicket, commentCursor, commentsByTicket } from './comment.loaders.js'
import { CommentObject } from './comment.object.js'
import { CommentAddedEvent, CommentConnection, TicketAddInternalCommentPayload, TicketReplyPayload } from './comment.payloads.js'

/** A page that knows whose it is, so that its total can be counted when it is asked for; null: one look at the page is not enough. */
type CommentsOfTicket = Page<CommentObject> & { ticketId: string; visibility: CommentVisibility | null; knownTotal: number | null }

@Resolver(() => CommentObject)
export class CommentResolver {
  @FieldResolver(() => TicketObject, { description: 'The ticket that it belongs to.' })
  ticket(@Root() comment: CommentObject, @Ctx() context: RequestContext): Promise<TicketObject> {
    return ticketOf(context, comment.ticketId)
  }

  @FieldResolver(() => CommentAuthor, { nullable: true, description: 'Who wrote it. Null when this viewer may not know them.' })
  author(@Root() comment: CommentObject, @Ctx() context: RequestContext): Promise<typeof CommentAuthor | null> {
    return authorOf(context, comment.authorKind, comment.authorId)
  }

  @Mutation(() => TicketReplyPayload, {
    description:
      'Writes a comment that the client sees. A client comments on their own ticket, which opens it. With `lastSeenCursor` it is refused as STALE, with the unseen events, when somebody else did something since; `force` sends it all the same.',
  })
  ticketReply(
    @Arg('ticketId', () => ID, { description: 'The ticket to act on.' }) ticketId: string,
    @Arg('input', () => TicketReplyInput, { description: 'The comment.' }) input: TicketReplyInput,
    @Ctx() context: RequestContext,
  ): Promise<TicketReplyPayload> {
    return payload({ ...NOTHING_WRITTEN, changeId: null, unseen: [] }, input, async () => {
      const sent = await reply(context, ticketId, input)
      return { ...(await written(context, sent)), changeId: sent.changeId, unseen: [] }
    })
  }

  @Mutation(() => TicketAddInternalCommentPayload, { description: 'Writes a comment that only the team sees.' })
  ticketAddInternalComment(
    @Arg('ticketId', () => ID, { description: 'The ticket to act on.' }) ticketId: string,
    @Arg('input', () => InternalCommentInput, { description: 'The comment.' }) input: InternalCommentInput,
    @Ctx() context: RequestContext,
  ): Promise<TicketAddInternalCommentPayload> {
    return payload(NOTHING_WRITTEN, input, async () => written(context, await addInternalComment(context, ticketId, input)))
  }
}

const NOTHING_WRITTEN = { comment: null, commentEdge: null, ticket: null }

/** The payload of a written comment; a viewer who may write but not read gets nulls. */
async function written(context: RequestContext, { ticketId, commentId }: WrittenComment) {
  const [ticket, comment] = await Promise.all([context.loader(ticketById).load(ticketId), context.loader(commentById).load(commentId)])
  return { ticket, comment, commentEdge: comment && { cursor: commentCursor(comment), node: comment } }
}

@Resolver(() => TicketObject)
export class TicketCommentsResolver {
  @FieldResolver(() => CommentConnection, {
    description: 'Oldest first, only what this viewer may read; count, cursors and order follow the same rule.',
    complexity: pageComplexity,
  })
  async comments(
    @Root() ticket: TicketObject,
    @Args(() => PageArgs) { first, after, last, before }: PageArgs,
    @Arg('visibility', () => CommentVisibility, { nullable: true, description: 'Only those; both, unless given.' }) visibility: CommentVisibility | null,
    @Ctx() context: RequestContext,
  ): Promise<CommentsOfTicket> {
    const page = await context.loader(commentsByTicket).load({ parentId: ticket.id, args: { first, after, last, before, visibility } })
    // The client is in hand, and the comments that the team has not written are theirs.
    if (ticket.client) context.loader(clientById).prime(ticket.client.id, ticket.client)
    const isWhole = after == null && before == null && !page.pageInfo.hasNextPage && !page.pageInfo.hasPreviousPage
    return Object.assign(new CommentConnection(), page, { ticketId: ticket.id, visibility, knownTotal: isWhole ? page.nodes.length : null })
  }
}

@Resolver(() => CommentConnection)
export class CommentConnectionResolver {
  @FieldResolver(() => Int, { description: 'How many there are in all, of those that this viewer may read.' })
  async totalCount(@Root() page: CommentsOfTicket, @Ctx() context: RequestContext): Promise<number> {
    return page.knownTotal ?? context.loader(commentCountByTicket).load({ parentId: page.ticketId, args: { visibility: page.visibility } })
  }
}

@Resolver(() => CommentAddedEvent)
export class CommentAddedResolver {
  @Subscription(() => CommentAddedEvent, {
    description: 'New comments of one ticket that this viewer may read, after a cursor: first what was missed, then live.',
    subscribe: ({ args, context }) => commentStream(context as RequestContext, args.ticketId as string, (args.after as string | undefined) ?? null),
  })
  commentAdded(
    @Root() event: CommentAddedEvent,
    @Arg('ticketId', () => ID, { description: 'Which ticket.' }) _ticketId: string,
    @Arg('after', () => String, { nullable: true, description: 'A cursor: what was written later than this. From now on, unless given.' }) _after: string | null,
  ): CommentAddedEvent {
    return event
  }

  @FieldResolver(() => CommentObject, { description: 'The comment.' })
  async comment(@Root() event: CommentAddedEvent, @Ctx() context: RequestContext): Promise<CommentObject> {
    const comment = await context.loader(commentById).load(event.commentId)
    if (!comment) throw new GraphQLError('The comment is no longer visible.', { extensions: { code: 'NOT_FOUND' } })
    return comment
  }
}
