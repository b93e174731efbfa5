import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graphql/context.js'
import { payload } from '../../graphql/user-error.js'
import { markRead, markUnread } from './commands/mark-read.js'
import type { FailedTicket } from './commands/ticket-failure.js'
import { undoChange } from './commands/undo-change.js'
import { MOST_TICKETS, updateTickets } from './commands/update-tickets.js'
import { ticketsById } from './queries/tickets-by-id.js'
import { TicketBulkUpdateInput } from './ticket.inputs.js'
import { ticketById } from './ticket.loaders.js'
import type { TicketObject } from './ticket.object.js'
import { ChangeUndoPayload, TicketBulkUpdatePayload, TicketMarkReadPayload, TicketMarkUnreadPayload, type TicketFailure } from './ticket.payloads.js'

const TicketId = () => Arg('ticketId', () => ID, { description: 'The ticket to act on.' })

/** Changes of many tickets, what takes changes back, and what operators and clients have read. */
@Resolver()
export class TicketChangesMutation {
  @Mutation(() => TicketBulkUpdatePayload, {
    description: 'Changes up to 500 tickets alike, each in a transaction of its own: what cannot be changed is told, the others are.',
    complexity: ({ args, childComplexity }: { args: { ticketIds?: unknown[] }; childComplexity: number }) => 1 + Math.min(args.ticketIds?.length ?? 1, MOST_TICKETS) * childComplexity,
  })
  ticketBulkUpdate(
    @Arg('ticketIds', () => [ID], { description: 'Which tickets, at most 500.' }) ticketIds: string[],
    @Arg('input', () => TicketBulkUpdateInput, { description: 'What they shall become.' }) input: TicketBulkUpdateInput,
    @Ctx() context: RequestContext,
  ): Promise<TicketBulkUpdatePayload> {
    return payload({ ...NOTHING_CHANGED, changeId: null }, input, async () => {
      const { changeId, ...change } = await updateTickets(context, ticketIds, input)
      return { ...(await asTheyAre(context, change)), changeId }
    })
  }

  @Mutation(() => ChangeUndoPayload, {
    description: 'Takes a change of your own back, within 10 minutes: status, snooze, priority, category, assignee and title. What somebody has changed since is left.',
    complexity: ({ childComplexity }: { childComplexity: number }) => 1 + MOST_TICKETS * childComplexity,
  })
  changeUndo(@Arg('changeId', () => ID, { description: 'From the payload of the change.' }) changeId: string, @Ctx() context: RequestContext): Promise<ChangeUndoPayload> {
    return payload(NOTHING_CHANGED, null, async () => asTheyAre(context, await undoChange(context, changeId)))
  }

  @Mutation(() => TicketMarkReadPayload, { description: 'An operator, or a client of their own ticket, has read it as far as a cursor. It never goes back.' })
  ticketMarkRead(
    @TicketId() ticketId: string,
    @Arg('cursor', () => String, { description: "The ticket's eventCursor, or that of the last event that was shown." }) cursor: string,
    @Ctx() context: RequestContext,
  ): Promise<TicketMarkReadPayload> {
    return marked(context, () => markRead(context, ticketId, cursor))
  }

  @Mutation(() => TicketMarkUnreadPayload, { description: 'Makes a ticket unread for the operator who asks.' })
  ticketMarkUnread(@TicketId() ticketId: string, @Ctx() context: RequestContext): Promise<TicketMarkUnreadPayload> {
    return marked(context, () => markUnread(context, ticketId))
  }
}

const NOTHING_CHANGED = { tickets: [], failures: [] }

/** The tickets of a change as they are now. */
async function asTheyAre(context: RequestContext, { ticketIds, failures }: { ticketIds: string[]; failures: FailedTicket[] }): Promise<{ tickets: TicketObject[]; failures: TicketFailure[] }> {
  const found = await ticketsById(context, [...ticketIds, ...failures.map(({ ticketId }) => ticketId)])
  return {
    tickets: ticketIds.map((id) => found.get(id)).filter((ticket) => ticket !== undefined),
    failures: failures.map((failure) => ({ ...failure, ticket: found.get(failure.ticketId) ?? null })),
  }
}

function marked(context: RequestContext, mark: () => Promise<string>): Promise<TicketMarkReadPayload> {
  return payload({ ticket: null }, null, async () => {
    const ticketId = await mark()
    // It was read before the mark was set.
    context.forgetLoaded()
    return { ticket: await context.loader(ticketById).load(ticketId) }
  })
}
