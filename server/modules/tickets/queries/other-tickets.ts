import { badInput, emptyPage, MOST_PER_PAGE, type Page } from '../../../graphql/connection.js'
import type { RequestContext } from '../../../graphql/context.js'
import type { TicketObject } from '../ticket.object.js'
import { canSeeOtherTickets } from '../ticket.policy.js'
import { listTickets } from './list-tickets.js'

/** The ticket itself is read along and left out, so a page holds one less than others. */
const MOST = MOST_PER_PAGE - 1

/** The other tickets of a ticket's client, last changed first. */
export async function otherTickets(context: RequestContext, ticket: TicketObject, first: number): Promise<Page<TicketObject>> {
  if (first < 1 || first > MOST) throw badInput('first', `give a number from 1 to ${MOST}.`)
  if (!canSeeOtherTickets(context.viewer)) return emptyPage()
  const page = await listTickets(context, { first: first + 1 }, { clientId: ticket.clientId }, null)
  const others = page.edges.filter(({ node }) => node.id !== ticket.id)
  const edges = others.slice(0, first)
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: page.pageInfo.hasNextPage || others.length > first,
      hasPreviousPage: false,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}
