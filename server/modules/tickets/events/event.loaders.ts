import { GraphQLError } from 'graphql'
import sql from 'sql-template-tag'
import type { Transaction } from '../../../core/command.js'
import type { Viewer } from '../../../core/viewer.js'
import { pageOf, pageQuery, type ForwardPageArgs, type Keyset, type Page } from '../../../graphql/connection.js'
import type { RequestContext } from '../../../graphql/context.js'
import { commentsVisibleTo } from '../../comments/comment.policy.js'
import { eventCursor } from './event-cursor.js'
import { EVENT_TYPES, type TicketEventObject } from './event.object.js'
import { eventsVisibleTo, positionColumn } from './event.policy.js'
import { eventColumns, type EventRow } from './event.rows.js'

/** An event as its concrete type, as the viewer may know it. */
export function eventObject({ data, position, ...row }: EventRow, viewer: Viewer | null): TicketEventObject {
  const kind = kindFor(viewer, row.kind)
  const Type = EVENT_TYPES[kind as keyof typeof EVENT_TYPES]
  return Object.assign(new Type(), row, data, { kind, cursor: eventCursor(row.ticketId, position) })
}

/** A comment that was made internal is gone, for who may not read such. */
function kindFor(viewer: Viewer | null, kind: string): string {
  const hidden = kind === 'CommentMadeInternal' && !commentsVisibleTo(viewer).includes({ visibility: 'INTERNAL' })
  return hidden ? 'CommentRemoved' : kind
}

const NEWEST_FIRST: Keyset = {
  columns: [
    { expression: 'event.at', type: 'timestamptz' },
    { expression: 'event.id', type: 'uuid' },
  ],
  descending: true,
}

/** The history of a ticket and of those merged into it that the viewer may see, newest first; a page is read of each, so that none is read whole. */
export async function eventsOfTicket({ services, viewer }: RequestContext, ticketId: string, args: ForwardPageArgs): Promise<Page<TicketEventObject>> {
  const page = pageQuery(NEWEST_FIRST, args)
  const rows = await services.database.rows<EventRow>(sql`
    select ${eventColumns(viewer)}
      from (select id from ticket where id = ${ticketId}::uuid or merged_into_id = ${ticketId}::uuid) part
      cross join lateral (
        select event.* from ticket_event event
         where event.ticket_id = part.id and ${eventsVisibleTo(viewer).where} and ${page.condition}
         order by ${page.order} limit ${page.limit}
      ) event
     order by ${page.order} limit ${page.limit}`)
  return pageOf(page, rows, (row) => [row.at, row.id], (row) => eventObject(row, viewer))
}

/**
 * What happened after a position, oldest first, as far as the viewer may see it. Read inside the transaction that asks: with a second
 * connection, as many such transactions as the pool has connections would wait for each other.
 */
export async function eventsAfter(tx: Transaction, viewer: Viewer, ticketId: string, position: number): Promise<TicketEventObject[]> {
  const rows = await tx.rows<EventRow>(sql`
    select ${eventColumns(viewer)} from ticket_event event
     where event.ticket_id = ${ticketId}::uuid and ${eventsVisibleTo(viewer).where} and ${positionColumn(viewer)} > ${position}::int
     order by ${positionColumn(viewer)}`)
  return rows.map((row) => eventObject(row, viewer))
}

/** An event that the stream has found visible, with all that it carries. */
export async function eventById({ services, viewer }: RequestContext, id: string): Promise<TicketEventObject> {
  const [row] = await services.database.rows<EventRow>(sql`
    select ${eventColumns(viewer)} from ticket_event event where event.id = ${id}::uuid and ${eventsVisibleTo(viewer).where}`)
  if (!row) throw new GraphQLError('The event is no longer visible.', { extensions: { code: 'NOT_FOUND' } })
  return eventObject(row, viewer)
}
