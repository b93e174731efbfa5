import { emptyPage, type Page } from '../../../graphql/connection.js'
import type { RequestContext } from '../../../graphql/context.js'
import type { TicketObject } from '../ticket.object.js'
import { canSeeOtherTickets } from '../ticket.policy.js'
import { listTickets } from './list-tickets.js'

/** The other tickets of a ticket's client, last changed first. */
export async function otherTickets(context: RequestContext, ticket: TicketObject, first: number): Promise<Page<TicketObject>> {
  if (!canSeeOtherTickets(context.viewer)) return emptyPage()
  const page = await listTickets(context, { first: first + 1 }, { clientId: ticket.clientId }, null)
  const edges = page.edges.filter(({ node }) => node.id !== ticket.id).slice(0, first)
  return { edges, nodes: edges.map(({ node }) => node), pageInfo: { ...page.pageInfo, endCursor: edges.at(-1)?.cursor ?? null, startCursor: edges[0]?.cursor ?? null } }
}
