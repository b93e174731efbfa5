import { Repeater } from '@graphql-yoga/subscription'
import type { FeedEvent } from '../../../core/event-feed.js'
import type { Viewer } from '../../../core/viewer.js'
import type { RequestContext } from '../../../graphql/context.js'
import { offer } from '../../../graphql/offer.js'
import { TicketChanged } from '../ticket.payloads.js'
import { ticketsVisibleTo } from '../ticket.policy.js'
import { eventsVisibleTo } from './event.policy.js'

/** The tickets that change from now on, as far as the viewer of each moment may see it. */
export function changedTickets(context: RequestContext): Repeater<TicketChanged> {
  return new Repeater<TicketChanged>(async (push, stop) => {
    const unsubscribe = context.services.feed.subscribe((batch) => {
      for (const change of changesOf(batch, context.currentViewer())) offer(push, stop, change)
    })
    await stop
    unsubscribe()
  })
}

/** A ticket is told once for all that happened to it in one batch. */
function changesOf(batch: FeedEvent[], viewer: Viewer | null): TicketChanged[] {
  const visible = batch.filter((event) => ticketsVisibleTo(viewer).includes(event.ticket) && eventsVisibleTo(viewer).includes(event))
  const created = new Set(visible.filter(({ kind }) => kind === 'TicketCreated').map(({ ticketId }) => ticketId))
  return [...new Set(visible.map(({ ticketId }) => ticketId))].map((ticketId) => Object.assign(new TicketChanged(), { ticketId, created: created.has(ticketId) }))
}
