import { useQuery } from '@apollo/client/react'
import { CircleDot, Clock, Inbox, ListChecks, Moon, UserRound, UserRoundX, type LucideIcon } from 'lucide-react'
import { useLocation } from 'react-router'
import { graphql } from '../../gql'
import { usePlaces } from '../../keys/palette/usePlaces'
import { useTicketChanges } from '../../frame/ticket-changes'
import { SavedViewList } from './SavedViewList'
import { readFilters } from './ticket-filters'
import { UnreadMarks } from './UnreadMarks'
import { ViewLink } from './ViewLink'
import { viewFilter, viewKeys, viewTitle, type ViewKey } from './views'
import styles from './ViewNav.module.css'

const ViewCountsQuery = graphql(`
  query ViewCounts(
    $mine: TicketFilter
    $unassigned: TicketFilter
    $open: TicketFilter
    $waiting: TicketFilter
    $ready: TicketFilter
    $snoozed: TicketFilter
    $all: TicketFilter
  ) {
    mine: ticketCounts(filter: $mine) {
      total
      capped
    }
    unassigned: ticketCounts(filter: $unassigned) {
      total
      capped
    }
    open: ticketCounts(filter: $open) {
      total
      capped
    }
    waiting: ticketCounts(filter: $waiting) {
      total
      capped
    }
    ready: ticketCounts(filter: $ready) {
      total
      capped
    }
    snoozed: ticketCounts(filter: $snoozed) {
      total
      capped
    }
    all: ticketCounts(filter: $all) {
      total
      capped
    }
  }
`)

const icons: Record<ViewKey, LucideIcon> = {
  mine: UserRound, unassigned: UserRoundX, open: CircleDot, waiting: Clock, ready: ListChecks, snoozed: Moon, all: Inbox,
}

const viewPath = (view: ViewKey) => `/tickets?view=${view}`
const places = viewKeys.map(view => ({ title: viewTitle(view), path: viewPath(view) }))

/** The views of the ticket list, each with how many tickets it holds now. */
export function ViewNav({ operatorId }: { operatorId: string }) {
  usePlaces(places)
  const { pathname, search } = useLocation()
  const current = pathname === '/tickets' ? readFilters(new URLSearchParams(search)) : null
  const variables = {
    mine: viewFilter('mine', operatorId),
    unassigned: viewFilter('unassigned', operatorId),
    open: viewFilter('open', operatorId),
    waiting: viewFilter('waiting', operatorId),
    ready: viewFilter('ready', operatorId),
    snoozed: viewFilter('snoozed', operatorId),
    all: viewFilter('all', operatorId),
  }
  const { data, refetch } = useQuery(ViewCountsQuery, { variables })
  // Counts that could not be refreshed stay as they are; the next change tries again.
  useTicketChanges(() => void refetch().catch(() => {}))

  return (
    <nav aria-label="Views">
      <ul className={styles.list}>
        {viewKeys.map(view => {
          const Icon = icons[view]
          return (
            <li key={view}>
              <ViewLink
                to={viewPath(view)}
                current={view === current?.view && !current.saved}
                icon={<Icon size={16} aria-hidden />}
                title={viewTitle(view)}
                counts={data?.[view]}
              />
            </li>
          )
        })}
      </ul>
      <UnreadMarks operatorId={operatorId} />
      <SavedViewList operatorId={operatorId} currentId={current?.saved ?? null} />
    </nav>
  )
}
