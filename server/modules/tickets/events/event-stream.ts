import { Repeater } from '@graphql-yoga/subscription'
import { GraphQLError } from 'graphql'
import sql from 'sql-template-tag'
import { feedEventColumns, feedEventTables, type FeedEvent } from '../../../core/event-feed.js'
import type { RequestContext } from '../../../graphql/context.js'
import { identifier } from '../../../graphql/identifier.js'
import { ticketById } from '../ticket.loaders.js'
import { ticketsVisibleTo } from '../ticket.policy.js'
import { positionFrom } from './event-cursor.js'
import { eventsVisibleTo, positionColumn, positionOf } from './event.policy.js'

/** How many events may wait while a subscriber still reads what it missed. */
const MOST_WAITING = 1000

/**
 * The events of one ticket after a cursor (null: from now on): first those that were missed, then live, each once and in order. Whether
 * the viewer may (still) see ticket and event is asked for each one, of the viewer of that moment.
 */
export async function ticketEventStream(context: RequestContext, ticketId: string, after: string | null): Promise<Repeater<FeedEvent>> {
  const id = identifier(ticketId)
  const ticket = id ? await context.loader(ticketById).load(id) : null
  if (!ticket) throw new GraphQLError('This ticket does not exist, or you cannot see it.', { extensions: { code: 'NOT_FOUND' } })
  return eventsAfterPosition(context, ticket.id, after === null ? ticket.lastSeq : positionFrom('after', after))
}

/** The feed is followed before the missed ones are read, so that nothing falls between; what comes twice by that is dropped by its number. */
function eventsAfterPosition(context: RequestContext, ticketId: string, position: number): Repeater<FeedEvent> {
  return new Repeater<FeedEvent>(async (push, stop) => {
    let last = position
    let early: FeedEvent[] | null = []
    const deliver = (event: FeedEvent) => {
      const viewer = context.currentViewer()
      if (!ticketsVisibleTo(viewer).includes(event.ticket) || !eventsVisibleTo(viewer).includes(event)) return
      if (positionOf(event, viewer) <= last) return
      last = positionOf(event, viewer)
      offer(push, stop, event)
    }
    const unsubscribe = context.services.feed.subscribe((batch) => {
      const own = batch.filter((event) => event.ticketId === ticketId)
      if (!early) own.forEach(deliver)
      else if (early.length + own.length <= MOST_WAITING) early.push(...own)
      else stop(tooSlow())
    })
    void stop.then(unsubscribe)
    for (const event of await missedEvents(context, ticketId, position)) {
      last = positionOf(event, context.viewer)
      await push(event)
    }
    const waited = early
    early = null
    waited.forEach(deliver)
    await stop
  })
}

/**
 * Hands an event on without waiting for the subscriber. A Repeater lets 1,024 pushes wait and throws at the next: then this subscriber is
 * cut off, who resumes from its cursor, and nobody else.
 */
export function offer<T>(push: (value: T) => unknown, stop: (error: GraphQLError) => unknown, value: T): void {
  try {
    push(value)
  } catch {
    stop(tooSlow())
  }
}

function tooSlow(): GraphQLError {
  return new GraphQLError('Too slow to follow. Subscribe again from the last cursor.', { extensions: { code: 'TOO_SLOW' } })
}

async function missedEvents({ services, viewer }: RequestContext, ticketId: string, position: number): Promise<FeedEvent[]> {
  return services.database.rows<FeedEvent>(sql`
    select ${feedEventColumns} from ${feedEventTables}
     where event.ticket_id = ${ticketId}::uuid and ${eventsVisibleTo(viewer).where} and ${positionColumn(viewer)} > ${position}::int
     order by event.seq`)
}
