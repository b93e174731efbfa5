import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../graphql/context.js'
import { wholeListComplexity } from '../../graphql/limits.js'
import { payload } from '../../graphql/user-error.js'
import { deskById } from '../desks/desk.loaders.js'
import { DeskObject } from '../desks/desk.object.js'
import { CannedReplyCreateInput, CannedReplyUpdateInput } from './canned-reply.inputs.js'
import { cannedReplyById } from './canned-reply.loaders.js'
import { CannedReplyObject } from './canned-reply.object.js'
import { CannedReplyDeletePayload, CannedReplyPayload } from './canned-reply.payloads.js'
import { createCannedReply } from './commands/create-canned-reply.js'
import { deleteCannedReply } from './commands/delete-canned-reply.js'
import { updateCannedReply } from './commands/update-canned-reply.js'
import { listCannedReplies } from './queries/list-canned-replies.js'

@Resolver(() => CannedReplyObject)
export class CannedReplyResolver {
  @Query(() => [CannedReplyObject], { description: 'Operators: canned replies of their desks and of every desk, by name. Empty for everyone else.', complexity: wholeListComplexity })
  cannedReplies(
    @Arg('deskId', () => ID, { nullable: true, description: 'Of this desk and of every desk only.' }) deskId: string | null,
    @Arg('search', () => String, { nullable: true, description: 'Part of the name or the text.' }) search: string | null,
    @Ctx() context: RequestContext,
  ): Promise<CannedReplyObject[]> {
    return listCannedReplies(context, deskId ?? null, search ?? null)
  }

  @FieldResolver(() => DeskObject, { nullable: true, description: 'The desk that it is for; null for every desk.' })
  async desk(@Root() { deskId }: CannedReplyObject, @Ctx() context: RequestContext): Promise<DeskObject | null> {
    return deskId === null ? null : context.loader(deskById).load(deskId)
  }

  @Mutation(() => CannedReplyPayload, { description: 'Operators: keeps a text for replies, for a desk that they work or for every desk.' })
  cannedReplyCreate(
    @Arg('input', () => CannedReplyCreateInput, { description: 'The canned reply.' }) input: CannedReplyCreateInput,
    @Ctx() context: RequestContext,
  ): Promise<CannedReplyPayload> {
    return payload({ cannedReply: null }, input, async () => ({ cannedReply: await context.loader(cannedReplyById).load(await createCannedReply(context, input)) }))
  }

  @Mutation(() => CannedReplyPayload, { description: 'Operators: changes a canned reply that they can see.' })
  cannedReplyUpdate(
    @Arg('cannedReplyId', () => ID, { description: 'The canned reply to change.' }) cannedReplyId: string,
    @Arg('input', () => CannedReplyUpdateInput, { description: 'What to change.' }) input: CannedReplyUpdateInput,
    @Ctx() context: RequestContext,
  ): Promise<CannedReplyPayload> {
    return payload({ cannedReply: null }, input, async () => ({ cannedReply: await context.loader(cannedReplyById).load(await updateCannedReply(context, cannedReplyId, input)) }))
  }

  @Mutation(() => CannedReplyDeletePayload, { description: 'Operators: takes a canned reply that they can see away, for everybody.' })
  cannedReplyDelete(
    @Arg('cannedReplyId', () => ID, { description: 'The canned reply to delete.' }) cannedReplyId: string,
    @Ctx() context: RequestContext,
  ): Promise<CannedReplyDeletePayload> {
    return payload({ cannedReplyId: null }, null, async () => ({ cannedReplyId: await deleteCannedReply(context, cannedReplyId) }))
  }
}
