import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { emptyPage, ForwardPageArgs, PageArgs, pageComplexity, type Page } from '../../graphql/connection.js'
import type { RequestContext } from '../../graphql/context.js'
import { identifier } from '../../graphql/identifier.js'
import { LONG_TEXT_COST } from '../../graphql/limits.js'
import { URLScalar } from '../../graphql/scalars.js'
import { ClientObject } from '../clients/client.object.js'
import { publicUrl } from '../public-links/public-url.js'
import { eventCursor } from './events/event-cursor.js'
import { eventsOfTicket } from './events/event.loaders.js'
import type { TicketEventObject } from './events/event.object.js'
import { TicketEventConnection } from './events/event.payloads.js'
import { countTickets } from './queries/count-tickets.js'
import { listTickets, type FoundTicket } from './queries/list-tickets.js'
import { otherTickets } from './queries/other-tickets.js'
import { searchMatches } from './queries/search-matches.js'
import { ticketByNumber } from './queries/ticket-by-number.js'
import { unreadTicketCountByClient } from './queries/unread-ticket-count.js'
import { previewByTicket } from './ticket-preview.loader.js'
import { TicketAction } from './ticket.enums.js'
import { TicketFilter, TicketOrder } from './ticket.inputs.js'
import { ticketById, ticketOf } from './ticket.loaders.js'
import { TicketObject } from './ticket.object.js'
import { SearchMatch, TicketConnection, TicketCounts, TicketEdge } from './ticket.payloads.js'
import { availableActions, canSeeActivity } from './ticket.policy.js'

@Resolver(() => TicketObject)
export class TicketResolver {
  @Query(() => TicketObject, { nullable: true, description: 'One ticket. Null when it is missing or not visible; the two cannot be told apart.' })
  async ticket(@Arg('id', () => ID, { description: "The ticket's id." }) id: string, @Ctx() context: RequestContext): Promise<TicketObject | null> {
    const ticketId = identifier(id)
    return ticketId ? context.loader(ticketById).load(ticketId) : null
  }

  @Query(() => TicketObject, { nullable: true, description: 'One ticket by its number. Null when it is missing or not visible.' })
  ticketByNumber(
    @Arg('number', () => String, { description: 'Like SUP-1042, in any case.' }) number: string,
    @Arg('deskId', () => ID, { nullable: true, description: 'Which desk, where two number alike.' }) deskId: string | null,
    @Ctx() context: RequestContext,
  ): Promise<TicketObject | null> {
    return ticketByNumber(context, number, deskId ?? null)
  }

  @Query(() => TicketConnection, { description: 'An operator: the tickets of their desks. A client: their own. A public link: its one. An API key: by scope.', complexity: pageComplexity })
  tickets(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filter', () => TicketFilter, { nullable: true, description: 'Which of them.' }) filter: TicketFilter | null,
    @Arg('orderBy', () => TicketOrder, { nullable: true, description: 'Last changed first, unless given.' }) orderBy: TicketOrder | null,
    @Ctx() context: RequestContext,
  ): Promise<Page<TicketObject>> {
    return listTickets(context, args, filter ?? {}, orderBy)
  }

  @Query(() => TicketCounts, { description: 'How many tickets a filter lets through, counted up to 1,000.' })
  ticketCounts(@Arg('filter', () => TicketFilter, { nullable: true, description: 'Which of them.' }) filter: TicketFilter | null, @Ctx() context: RequestContext): Promise<TicketCounts> {
    return countTickets(context, filter ?? {})
  }

  @FieldResolver(() => String, { description: 'The request as written, in Markdown.', complexity: LONG_TEXT_COST })
  async content(@Root() ticket: TicketObject, @Ctx() context: RequestContext): Promise<string> {
    return ticket.content ?? (await ticketOf(context, ticket.id)).content!
  }

  @FieldResolver(() => String, { description: 'The request as HTML, rendered and sanitised on the server.', complexity: LONG_TEXT_COST })
  async contentHtml(@Root() ticket: TicketObject, @Ctx() context: RequestContext): Promise<string> {
    return ticket.contentHtml ?? (await ticketOf(context, ticket.id)).contentHtml!
  }

  @FieldResolver(() => String, { nullable: true, description: 'What its mail quoted from before and its signature, as sanitised HTML, to be shown on demand. Null when there is neither.', complexity: LONG_TEXT_COST })
  async quotedHtml(@Root() ticket: TicketObject, @Ctx() context: RequestContext): Promise<string | null> {
    return ticket.quotedHtml === undefined ? ((await ticketOf(context, ticket.id)).quotedHtml ?? null) : ticket.quotedHtml
  }

  @FieldResolver(() => String, { description: 'One line of plain text, at most 160 characters: of the last comment that this viewer may read, else of the request.' })
  async preview(@Root() ticket: TicketObject, @Ctx() context: RequestContext): Promise<string> {
    return (await context.loader(previewByTicket).load(ticket.id)) ?? ''
  }

  @FieldResolver(() => URLScalar, { nullable: true, description: 'Reads and answers this one ticket without login. Null when it is revoked, and for keys that may not read and write comments.' })
  publicUrl(@Root() ticket: TicketObject, @Ctx() context: RequestContext): string | null {
    return ticket.linkEncrypted && publicUrl(context.services, ticket.linkEncrypted)
  }

  @FieldResolver(() => [TicketAction], { description: 'The moves that are legal now for this viewer.' })
  availableActions(@Root() ticket: TicketObject, @Ctx() context: RequestContext): TicketAction[] {
    return availableActions(context.viewer, ticket.status)
  }

  @FieldResolver(() => String, { description: 'Where a subscription starts, so that nothing falls between the query and the first push.' })
  eventCursor(@Root() ticket: TicketObject): string {
    return eventCursor(ticket.id, ticket.lastSeq)
  }

  @FieldResolver(() => TicketEventConnection, { description: 'The history, newest first. Empty for clients and public links.', complexity: pageComplexity })
  async activity(@Root() ticket: TicketObject, @Args(() => ForwardPageArgs) args: ForwardPageArgs, @Ctx() context: RequestContext): Promise<Page<TicketEventObject>> {
    return canSeeActivity(context.viewer) ? eventsOfTicket(context, ticket.id, args) : emptyPage()
  }

  @FieldResolver(() => TicketConnection, { description: "The client's other tickets, last changed first. Empty for clients, public links and keys without clients:read.", complexity: pageComplexity })
  otherTickets(
    @Root() ticket: TicketObject,
    @Arg('first', () => Int, { nullable: true, defaultValue: 10, description: 'How many, from 1 to 199.' }) first: number | null,
    @Ctx() context: RequestContext,
  ): Promise<Page<TicketObject>> {
    return otherTickets(context, ticket, first ?? 10)
  }
}

@Resolver(() => TicketEdge)
export class TicketEdgeResolver {
  @FieldResolver(() => [SearchMatch], { description: 'With `filter.search`: where the ticket has the words, as far as this viewer may read it. Empty otherwise.' })
  matches(@Root() edge: FoundTicket, @Ctx() context: RequestContext): SearchMatch[] | Promise<SearchMatch[]> {
    return edge.search?.trim() ? context.loader(searchMatches).load({ parentId: edge.node.id, args: { search: edge.search } }) : []
  }
}

@Resolver(() => ClientObject)
export class ClientTicketsResolver {
  @FieldResolver(() => TicketConnection, { description: 'Their tickets that this viewer may see, last changed first.', complexity: pageComplexity })
  tickets(@Root() client: ClientObject, @Args(() => ForwardPageArgs) args: ForwardPageArgs, @Ctx() context: RequestContext): Promise<Page<TicketObject>> {
    return listTickets(context, args, { clientId: client.id }, null)
  }

  @FieldResolver(() => Int, { description: 'For a client about themselves: how many of their tickets have a reply that they have not read; counted to 100. 0 for everybody else.' })
  async unreadTicketCount(@Root() client: ClientObject, @Ctx() context: RequestContext): Promise<number> {
    return (await context.loader(unreadTicketCountByClient).load(client.id)) ?? 0
  }
}
