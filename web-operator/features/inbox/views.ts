import type { TicketFilter } from '../../gql/graphql'

export const viewKeys = ['mine', 'unassigned', 'open', 'waiting', 'ready', 'snoozed', 'all'] as const
export type ViewKey = typeof viewKeys[number]

const titles: Record<ViewKey, string> = {
  mine: 'Mine', unassigned: 'Unassigned', open: 'Open', waiting: 'Waiting', ready: 'Ready to answer', snoozed: 'Snoozed', all: 'All',
}

/** As the navigation and the tab's title call it. */
export const viewTitle = (view: ViewKey) => titles[view]

/** What a view shows before anything is filtered. Snoozed tickets are out of the working views until they wake. */
export function viewFilter(view: ViewKey, operatorId: string): TicketFilter {
  switch (view) {
    case 'mine': return { assigneeId: [operatorId], status: ['OPEN', 'IN_PROGRESS', 'WAITING'], snoozed: false }
    case 'unassigned': return { unassigned: true, status: ['OPEN', 'IN_PROGRESS', 'WAITING'], snoozed: false }
    case 'open': return { status: ['OPEN', 'IN_PROGRESS'], snoozed: false }
    case 'waiting': return { status: ['WAITING'], snoozed: false }
    case 'ready': return { readyToAnswer: true, snoozed: false }
    case 'snoozed': return { snoozed: true }
    case 'all': return {}
  }
}
