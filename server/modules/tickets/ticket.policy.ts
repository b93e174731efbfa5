import sql, { type Sql } from 'sql-template-tag'
import { NOTHING, type Visibility } from '../../core/visibility.js'
import { hasScope, isOperatorOr, type Viewer } from '../../core/viewer.js'
import { canBeSnoozed, legalMoves, type TicketStatus } from './ticket-status.js'
import { TicketAction } from './ticket.enums.js'

/** What the policy must know of a ticket. */
export interface TicketFacts {
  id: string
  deskId: string
  clientId: string
}

/** A merged ticket is in no list and no count; who asks for it is led to the one that it was merged into. */
const unmerged = sql`ticket.merged_into_id is null`

/** The ticket that an id leads to: another one, once it was merged. */
export function ledTo(ticketId: string | null): Sql {
  return sql`(select coalesce(asked.merged_into_id, asked.id) from ticket asked where asked.id = ${ticketId}::uuid)`
}

const ALL_TICKETS: Visibility<unknown> = { where: unmerged, includes: () => true }

/** An operator: all of their desks. A client: their own. A public link: that one. A key: by scope. */
export function ticketsVisibleTo(viewer: Viewer | null): Visibility<TicketFacts> {
  switch (viewer?.kind) {
    case 'operator':
      if (viewer.role === 'ADMIN') return ALL_TICKETS
      return { where: sql`ticket.desk_id = any(${viewer.deskIds}::uuid[]) and ${unmerged}`, includes: ({ deskId }) => viewer.deskIds.includes(deskId) }
    case 'client':
      return { where: sql`ticket.client_id = ${viewer.id}::uuid and ${unmerged}`, includes: ({ clientId }) => clientId === viewer.id }
    case 'linkHolder':
      return { where: sql`ticket.id = ${ledTo(viewer.ticketId)} and ${unmerged}`, includes: ({ id }) => id === viewer.ticketId }
    case 'apiKey':
      return hasScope(viewer, 'tickets:read') ? ALL_TICKETS : NOTHING
    default:
      return NOTHING
  }
}

/** Assignee, source, snooze, and the team's filters by them. */
export function canSeeOperatorSide(viewer: Viewer | null): boolean {
  return isOperatorOr(viewer, 'tickets:read')
}

/** The activity history, as a list. Clients follow the public events by subscription only. */
export function canSeeActivity(viewer: Viewer | null): boolean {
  return isOperatorOr(viewer, 'tickets:read')
}

/** A public link is as good as its client, so a key gets it only when it may do what the link can. */
export function canSeePublicLink(viewer: Viewer | null): boolean {
  if (viewer?.kind === 'apiKey') return hasScope(viewer, 'comments:read') && hasScope(viewer, 'comments:write')
  return viewer !== null
}

/** The link of a ticket that this viewer has just made: a stranger has no other way to it. */
export function canSeeLinkOfOwn(viewer: Viewer | null): boolean {
  return viewer === null || canSeePublicLink(viewer)
}

/** Which tickets were merged into one, to take it back. */
export function canSeeMerges(viewer: Viewer | null): boolean {
  return viewer?.kind === 'operator'
}

/** The list as a file. A client reads their few tickets on a page. */
export function canExportTickets(viewer: Viewer | null): boolean {
  return isOperatorOr(viewer, 'tickets:read')
}

export function canSeeOtherTickets(viewer: Viewer | null): boolean {
  return isOperatorOr(viewer, 'clients:read')
}

/** Status, priority, category, assignee, title, snooze, public link, merging. */
export function canChangeTickets(viewer: Viewer | null): boolean {
  return isOperatorOr(viewer, 'tickets:write')
}

export function canReply(viewer: Viewer | null): boolean {
  return viewer?.kind === 'client' || viewer?.kind === 'linkHolder' || isOperatorOr(viewer, 'comments:write')
}

export function canAddInternalComments(viewer: Viewer | null): boolean {
  return isOperatorOr(viewer, 'internal:write')
}

export function canLinkTasks(viewer: Viewer | null): boolean {
  return isOperatorOr(viewer, 'tasks:write')
}

/** What the screens offer: the moves that are legal in this status and allowed to this viewer. */
export function availableActions(viewer: Viewer | null, status: TicketStatus): TicketAction[] {
  return [
    ...(canChangeTickets(viewer) ? [...legalMoves(status).map((move) => TicketAction[move]), ...(canBeSnoozed(status) ? [TicketAction.SNOOZE] : []), TicketAction.ASSIGN, TicketAction.MERGE] : []),
    ...(canReply(viewer) ? [TicketAction.REPLY] : []),
    ...(canAddInternalComments(viewer) ? [TicketAction.ADD_INTERNAL_COMMENT] : []),
    ...(canLinkTasks(viewer) ? [TicketAction.LINK_TASK] : []),
  ]
}
