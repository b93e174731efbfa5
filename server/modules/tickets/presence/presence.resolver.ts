import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root, Subscription } from 'type-graphql'
import type { RequestContext } from '../../../graphql/context.js'
import { wholeListComplexity } from '../../../graphql/limits.js'
import { payload } from '../../../graphql/user-error.js'
import { operatorById } from '../../operators/operator.loaders.js'
import { OperatorObject } from '../../operators/operator.object.js'
import { TicketObject } from '../ticket.object.js'
import { presenceStream } from './presence-stream.js'
import { presenceByTicket } from './presence.loaders.js'
import { PresenceState, TicketPresenceObject, TicketSetPresencePayload } from './presence.object.js'
import { setPresence } from './set-presence.js'

@Resolver(() => TicketObject)
export class TicketViewersResolver {
  @FieldResolver(() => [TicketPresenceObject], { description: 'The operators who have it open now, the asking one too. Empty for everyone but operators.', complexity: wholeListComplexity })
  async viewers(@Root() ticket: TicketObject, @Ctx() context: RequestContext): Promise<TicketPresenceObject[]> {
    return (await context.loader(presenceByTicket).load(ticket.id)) ?? []
  }
}

@Resolver(() => TicketPresenceObject)
export class TicketPresenceResolver {
  @FieldResolver(() => OperatorObject, { description: 'Who.' })
  async operator(@Root() presence: TicketPresenceObject, @Ctx() context: RequestContext): Promise<OperatorObject> {
    return (await context.loader(operatorById).load(presence.operatorId))!
  }

  @Mutation(() => TicketSetPresencePayload, { description: 'Operators: tells the others what one does with a ticket. Good for 25 seconds; repeat it every 10.' })
  ticketSetPresence(
    @Arg('ticketId', () => ID, { description: 'Which ticket.' }) ticketId: string,
    @Arg('tab', () => ID, { description: 'A UUID of the tab that has it open; an operator may have several.' }) tab: string,
    @Arg('presence', () => PresenceState, { description: 'What they do.' }) presence: PresenceState,
    @Ctx() context: RequestContext,
  ): Promise<TicketSetPresencePayload> {
    return payload<TicketSetPresencePayload>({}, null, async () => {
      await setPresence(context, ticketId, tab, presence)
      return {}
    })
  }

  @Subscription(() => [TicketPresenceObject], {
    description: 'Operators: who has a ticket open, the asking one too; the list at once, then whenever it changes.',
    subscribe: ({ args, context }) => presenceStream(context as RequestContext, args.ticketId as string),
  })
  ticketPresence(
    @Root() present: TicketPresenceObject[],
    @Arg('ticketId', () => ID, { description: 'Which ticket.' }) _ticketId: string,
  ): TicketPresenceObject[] {
    return present
  }
}
