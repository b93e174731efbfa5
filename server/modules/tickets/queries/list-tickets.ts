import sql from 'sql-template-tag'
import { audienceOf } from '../../../core/audience.js'
import type { Viewer } from '../../../core/viewer.js'
import { pageOf, pageQuery, type Edge, type Keyset, type Page, type PageArgs } from '../../../graphql/connection.js'
import type { RequestContext } from '../../../graphql/context.js'
import { OrderDirection, TicketOrderField } from '../ticket.enums.js'
import type { TicketFilter, TicketOrder } from '../ticket.inputs.js'
import type { TicketObject } from '../ticket.object.js'
import { ticketColumns, ticketObject, ticketTables, type TicketRow } from '../ticket.rows.js'
import { ticketCondition } from './ticket-filter.js'

const LAST_CHANGED_FIRST: TicketOrder = { field: TicketOrderField.UPDATED_AT, direction: OrderDirection.DESC }

/** An edge that knows what was searched, so that the matches can be read when they are asked for. */
export interface FoundTicket extends Edge<TicketObject> {
  search?: string | null
}

/** A page of tickets: the keys are found on an index first, the rows joined for those alone. */
export async function listTickets({ services, viewer }: RequestContext, args: PageArgs, filter: TicketFilter, order: TicketOrder | null): Promise<Page<TicketObject>> {
  const { field, direction } = order ?? LAST_CHANGED_FIRST
  const page = pageQuery(keysetOf(viewer, field, direction), args)
  const rows = await services.database.rows<TicketRow>(sql`
    with found as materialized (
      select ticket.id from ticket where ${ticketCondition(viewer, filter)} and ${page.condition} order by ${page.order} limit ${page.limit}
    )
    select ${ticketColumns(viewer, false)} from ${ticketTables(viewer)} where ticket.id in (select id from found) order by ${page.order}`)
  const found = pageOf(page, rows, (row) => keyOf(row, viewer, field), (row) => ticketObject(row, viewer))
  return { ...found, edges: found.edges.map((edge): FoundTicket => ({ ...edge, search: filter.search ?? null })) }
}

function keysetOf(viewer: Viewer | null, field: TicketOrderField, direction: OrderDirection): Keyset {
  const first = {
    [TicketOrderField.CREATED_AT]: { expression: 'ticket.created_at', type: 'timestamptz' },
    [TicketOrderField.UPDATED_AT]: { expression: readsInternal(viewer) ? 'ticket.updated_at' : 'ticket.public_updated_at', type: 'timestamptz' },
    [TicketOrderField.PRIORITY]: { expression: 'ticket.priority', type: 'ticket_priority' },
  }[field]
  return { columns: [first, { expression: 'ticket.id', type: 'uuid' }], descending: direction === OrderDirection.DESC }
}

function keyOf(row: TicketRow, viewer: Viewer | null, field: TicketOrderField): string[] {
  if (field === TicketOrderField.CREATED_AT) return [row.createdAt, row.id]
  if (field === TicketOrderField.PRIORITY) return [row.priority, row.id]
  return [readsInternal(viewer) ? row.updatedAt : row.publicUpdatedAt, row.id]
}

function readsInternal(viewer: Viewer | null): boolean {
  return audienceOf(viewer) === 'internal'
}
