import { Arg, Ctx, FieldResolver, ID, Resolver, Root, Subscription } from 'type-graphql'
import type { FeedEvent } from '../../core/event-feed.js'
import type { RequestContext } from '../../graphql/context.js'
import { changedTickets } from './events/changed-tickets.js'
import { eventById } from './events/event.loaders.js'
import { TicketEventObject } from './events/event.object.js'
import { ticketEventStream } from './events/event-stream.js'
import { ticketOf } from './ticket.loaders.js'
import { TicketObject } from './ticket.object.js'
import { TicketChanged } from './ticket.payloads.js'

@Resolver(() => TicketChanged)
export class TicketSubscription {
  @Subscription(() => TicketEventObject, {
    description: 'Everything that happens to one ticket, for this viewer, after a cursor: first what was missed, then live.',
    subscribe: ({ args, context }) => ticketEventStream(context as RequestContext, args.ticketId as string, (args.after as string | undefined) ?? null),
  })
  ticketEvents(
    @Root() event: FeedEvent,
    @Arg('ticketId', () => ID, { description: 'Which ticket.' }) _ticketId: string,
    @Arg('after', () => String, { nullable: true, description: 'A cursor: what came later than this. From now on, unless given.' }) _after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<TicketEventObject> {
    return eventById(context, event.id)
  }

  @Subscription(() => TicketChanged, {
    description: 'Operators: any ticket made or changed. Clients: their own. Carries the ticket; lists decide what to do with it.',
    subscribe: ({ context }) => changedTickets(context as RequestContext),
  })
  ticketChanged(@Root() change: TicketChanged): TicketChanged {
    return change
  }

  @FieldResolver(() => TicketObject, { description: 'The ticket as it is now.' })
  ticket(@Root() change: TicketChanged, @Ctx() context: RequestContext): Promise<TicketObject> {
    return ticketOf(context, change.ticketId)
  }
}
