import { stringify } from 'csv-stringify/sync'
import { MOST_PER_PAGE } from '../../../graphql/connection.js'
import type { RequestContext } from '../../../graphql/context.js'
import { listTickets } from '../queries/list-tickets.js'
import type { TicketFilter, TicketOrder } from '../ticket.inputs.js'
import type { TicketObject } from '../ticket.object.js'

/** The columns by their heading. */
const COLUMNS: Record<string, (ticket: TicketObject) => string | null | undefined> = {
  Number: ({ number }) => number,
  Title: ({ title }) => title,
  Status: ({ status }) => status,
  Priority: ({ priority }) => priority,
  Category: ({ category }) => category?.name,
  Assignee: ({ assignee }) => assignee?.name,
  Client: ({ client }) => client?.name,
  Email: ({ client }) => client?.email,
  'External ID': ({ client }) => client?.externalId,
  Desk: ({ desk }) => desk?.name,
  Source: ({ source }) => source,
  Created: ({ createdAt }) => createdAt,
  Updated: ({ updatedAt }) => updatedAt,
}

/** Without it, spreadsheets take UTF-8 for something older. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * The tickets that a filter lets through as CSV (RFC 4180), page by page, so that never more than a page is in memory. `contextOfNow` is
 * asked before each page and throws when the viewer may not go on. What starts a formula in a spreadsheet is quoted by a leading '.
 */
export async function* ticketCsv(contextOfNow: () => Promise<RequestContext>, filter: TicketFilter, order: TicketOrder | null): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csv([Object.keys(COLUMNS)])
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo } = await listTickets(await contextOfNow(), { first: MOST_PER_PAGE, after }, filter, order)
    if (nodes.length) yield csv(nodes.map((ticket) => Object.values(COLUMNS).map((cell) => cell(ticket) ?? '')))
    if (!pageInfo.hasNextPage) return
    after = pageInfo.endCursor
  }
}

function csv(rows: string[][]): string {
  return stringify(rows, { record_delimiter: '\r\n', escape_formulas: true })
}
