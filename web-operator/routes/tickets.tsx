import type { ApolloClient } from '@apollo/client'
import { useEffect } from 'react'
import { useLoaderData, useLocation, type LoaderFunctionArgs } from 'react-router'
import { ViewerQuery } from '../features/session/viewer'
import { FilterBar } from '../features/inbox/FilterBar'
import { readFilters, toOrder, toTicketFilter } from '../features/inbox/ticket-filters'
import { TicketList } from '../features/inbox/TicketList'
import { TicketLists } from '../features/inbox/ticket-lists'
import type { TicketPages } from '../features/inbox/ticket-pages'
import { useListCount } from '../features/inbox/useListCount'
import { useListTitle } from '../features/inbox/useListTitle'
import { isReturning, placeOf, tellShown } from '../frame/list-place'
import { RequestErrorBoundary } from '../frame/RequestErrorBoundary'
import { usePageTitle } from '../frame/usePageTitle'
import styles from './list-page.module.css'
import { useSignedIn } from './panel'

/** Starts to read the list that the URL asks for. */
export function loadTickets(client: ApolloClient) {
  const lists = new TicketLists(client)

  return async ({ request }: LoaderFunctionArgs): Promise<TicketPages> => {
    const { viewer } = (await client.query({ query: ViewerQuery })).data ?? {}
    const { pathname, search, searchParams } = new URL(request.url)
    const filters = readFilters(searchParams)
    const operatorId = viewer?.__typename === 'Operator' ? viewer.id : ''
    const variables = { filter: toTicketFilter(filters, operatorId), orderBy: toOrder(filters.sort) }

    // The browser has changed the address before Back or a reload gets here, and changes it after everything else: only they find
    // their own address. They show the list as it was left; a click asks for it anew, and keeps the old one on screen while it does.
    const isHere = window.location.pathname + window.location.search === pathname + search
    if (isHere && isReturning(historyKey())) return lists.reopen(variables, placeOf(historyKey()).depth)
    const pages = lists.open(variables)
    if (window.location.pathname === '/tickets') await pages.first
    return pages
  }
}

// The router's key of the present entry, which a loader is not told.
const historyKey = () => (window.history.state as { key?: string } | null)?.key ?? 'default'

/** `/tickets`: filters above, the list below. */
export function TicketsRoute() {
  const pages = useLoaderData<TicketPages>()
  const { pathname, search, key } = useLocation()
  const operator = useSignedIn()
  const total = useListCount(pages.variables.filter)
  usePageTitle(useListTitle())
  useEffect(() => {
    tellShown(key)
    return () => tellShown(null)
  }, [key])
  return (
    <main className={styles.page}>
      <FilterBar operatorId={operator.id} filter={pages.variables.filter} total={total} />
      <RequestErrorBoundary key={search}>
        <TicketList key={search} pages={pages} list={pathname + search} historyKey={key} total={total} operatorId={operator.id} />
      </RequestErrorBoundary>
    </main>
  )
}
