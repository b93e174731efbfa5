import { Repeater } from '@graphql-yoga/subscription'
import { GraphQLError } from 'graphql'
import sql from 'sql-template-tag'
import { feedEventColumns, feedEventTables, type FeedEvent } from '../../../core/event-feed.js'
import type { Viewer } from '../../../core/viewer.js'
import type { RequestContext } from '../../../graphql/context.js'
import { identifier } from '../../../graphql/identifier.js'
import { offer, tooSlow } from '../../../graphql/offer.js'
import { ticketById } from '../ticket.loaders.js'
import { ledTo, ticketsVisibleTo } from '../ticket.policy.js'
import { mergePosition, positionFrom } from './event-cursor.js'
import { eventsVisibleTo, positionColumn, positionOf } from './event.policy.js'

/** How many events may wait while a subscriber still reads what it missed. */
const MOST_WAITING = 1000

/**
 * The events of one ticket after a cursor (null: from now on): first those that were missed, then live, each once and in order. Whether
 * the viewer may (still) see ticket and event is asked for each one, of the viewer of that moment. When the ticket is merged into another,
 * it goes on with that one's, and back when the merge is undone.
 */
export async function ticketEventStream(context: RequestContext, ticketId: string, after: string | null): Promise<Repeater<FeedEvent>> {
  const id = identifier(ticketId)
  const ticket = id ? await context.loader(ticketById).load(id) : null
  if (!id || !ticket) throw new GraphQLError('This ticket does not exist, or you cannot see it.', { extensions: { code: 'NOT_FOUND' } })
  const position = after === null ? ticket.lastSeq : await positionFrom(context.services.database, context.viewer, ticket.id, 'after', after)
  return eventsAfterPosition(context, id, ticket.id, position)
}

/** The feed is followed before the missed ones are read, so that nothing falls between; what comes twice by that is dropped by its number. */
function eventsAfterPosition(context: RequestContext, askedId: string, ticketId: string, position: number): Repeater<FeedEvent> {
  const { database, feed } = context.services
  return new Repeater<FeedEvent>(async (push, stop) => {
    let followed = ticketId
    let last = position
    let early: FeedEvent[] | null = []
    const deliver = (event: FeedEvent) => {
      const viewer = context.currentViewer()
      if (event.ticketId !== followed) return
      const isTold = isVisible(event, viewer) && positionOf(event, viewer) > last
      if (isTold) {
        last = positionOf(event, viewer)
        offer(push, stop, event)
      }
      if (mayLeadOn(event)) goOn(isTold).catch(stop)
    }
    const catchUp = async (): Promise<void> => {
      for (const event of await missedEvents(context, followed, last)) {
        last = positionOf(event, context.viewer)
        const isTold = isVisible(event, context.currentViewer())
        if (isTold) await push(event)
        if (mayLeadOn(event) && (await goOn(isTold))) return
      }
      const waited = early!
      early = null
      waited.forEach(deliver)
    }
    /** Follows the ticket that the asked one leads to now, from the event by which it does; false when it is followed already. */
    const goOn = async (isTold: boolean): Promise<boolean> => {
      // The holder of a public link is known by the ticket that it leads to.
      await context.renewViewer()
      const [leadsTo] = await database.rows<{ id: string }>(sql`select ${ledTo(askedId)} as id`)
      if (leadsTo!.id === followed) return false
      const from = followed
      followed = leadsTo!.id
      early = []
      const before = await mergePosition(database, context.viewer, followed, from)
      if (before === undefined) throw tooSlow()
      last = isTold ? before + 1 : before
      await catchUp()
      return true
    }
    const unsubscribe = feed.subscribe((batch) => {
      const own = batch.filter((event) => event.ticketId === followed)
      if (!early) own.forEach(deliver)
      else if (early.length + own.length <= MOST_WAITING) early.push(...own)
      else stop(tooSlow())
    })
    void stop.then(unsubscribe)
    await catchUp()
    await stop
  })
}

function isVisible(event: FeedEvent, viewer: Viewer | null): boolean {
  return ticketsVisibleTo(viewer).includes(event.ticket) && eventsVisibleTo(viewer).includes(event)
}

/** Whether the ticket that was asked for may lead elsewhere from this event on. */
function mayLeadOn({ kind }: FeedEvent): boolean {
  return kind === 'TicketMerged' || kind === 'TicketUnmerged'
}

async function missedEvents({ services, viewer }: RequestContext, ticketId: string, position: number): Promise<FeedEvent[]> {
  return services.database.rows<FeedEvent>(sql`
    select ${feedEventColumns} from ${feedEventTables}
     where event.ticket_id = ${ticketId}::uuid and ${eventsVisibleTo(viewer).where} and ${positionColumn(viewer)} > ${position}::int
     order by event.seq`)
}
