import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../graphql/context.js'
import { wholeListComplexity } from '../../graphql/limits.js'
import { payload } from '../../graphql/user-error.js'
import { mergeTicket } from './commands/merge-ticket.js'
import { unmergeTicket } from './commands/unmerge-ticket.js'
import { mergedTicketsByTicket, undoableUntilOf } from './queries/merges.js'
import { MergedTicket, TicketMergePayload, TicketUnmergePayload } from './ticket-merge.object.js'
import { ticketById } from './ticket.loaders.js'
import { TicketObject } from './ticket.object.js'

@Resolver(() => TicketObject)
export class TicketMergeResolver {
  @FieldResolver(() => [MergedTicket], { description: 'The tickets that were merged into it. Empty for everyone but operators.', complexity: wholeListComplexity })
  async mergedTickets(@Root() ticket: TicketObject, @Ctx() context: RequestContext): Promise<MergedTicket[]> {
    return (await context.loader(mergedTicketsByTicket).load(ticket.id)) ?? []
  }

  @Mutation(() => TicketMergePayload, {
    description: 'Merges a ticket into another one of the same client: its comments, files, tasks and history come along, its number and public link lead there. It can be undone for 10 minutes.',
  })
  ticketMerge(
    @Arg('ticketId', () => ID, { description: 'The ticket that is to go into the other.' }) ticketId: string,
    @Arg('intoTicketId', () => ID, { description: 'The ticket that is to hold both.' }) intoTicketId: string,
    @Ctx() context: RequestContext,
  ): Promise<TicketMergePayload> {
    return payload({ mergeId: null, ticket: null, undoableUntil: null }, null, async () => {
      const merge = await mergeTicket(context, ticketId, intoTicketId)
      const [ticket, undoableUntil] = await Promise.all([context.loader(ticketById).load(merge.ticketId), undoableUntilOf(context, merge.mergeId)])
      return { mergeId: merge.mergeId, ticket, undoableUntil }
    })
  }

  @Mutation(() => TicketUnmergePayload, { description: 'Takes a merge back within 10 minutes. What had come along goes back; what was written since stays.' })
  ticketUnmerge(@Arg('mergeId', () => ID, { description: 'Which merge.' }) mergeId: string, @Ctx() context: RequestContext): Promise<TicketUnmergePayload> {
    return payload({ ticket: null, intoTicket: null }, null, async () => {
      const unmerged = await unmergeTicket(context, mergeId)
      const [ticket, intoTicket] = await Promise.all([context.loader(ticketById).load(unmerged.ticketId), context.loader(ticketById).load(unmerged.intoTicketId)])
      return { ticket, intoTicket }
    })
  }
}
