import type { ApolloClient } from '@apollo/client'
import type { PreloadedQueryRef, PreloadQueryFunction } from '@apollo/client/react'
import { Suspense } from 'react'
import { useLoaderData, useLocation, type LoaderFunctionArgs } from 'react-router'
import { ViewerQuery } from '../features/session/viewer'
import { FilterBar } from '../features/inbox/FilterBar'
import { ListSkeleton } from '../features/inbox/ListSkeleton'
import { readFilters, toOrder, toTicketFilter } from '../features/inbox/ticket-filters'
import { TicketList } from '../features/inbox/TicketList'
import { TicketListQuery, type TicketListData, type TicketListVariables } from '../features/inbox/ticket-list-query'
import { viewTitle } from '../features/inbox/views'
import { RequestErrorBoundary } from '../frame/RequestErrorBoundary'
import { usePageTitle } from '../frame/usePageTitle'
import styles from './tickets.module.css'
import { useSignedIn } from './panel'

interface Loaded { queryRef: PreloadedQueryRef<TicketListData, TicketListVariables>; variables: TicketListVariables }

/** Starts the query of the list that the URL asks for. */
export const loadTickets = (client: ApolloClient, preload: PreloadQueryFunction) => async ({ request }: LoaderFunctionArgs): Promise<Loaded> => {
  const { viewer } = (await client.query({ query: ViewerQuery })).data ?? {}
  const filters = readFilters(new URL(request.url).searchParams)
  const operatorId = viewer?.__typename === 'Operator' ? viewer.id : ''
  const variables = { filter: toTicketFilter(filters, operatorId), orderBy: toOrder(filters.sort) }

  // The browser has changed the address before Back gets here, and changes it after everything else: only Back
  // finds its own address. Back shows the list as it was left; a click asks for it anew, and keeps the
  // old list on screen while it does.
  const isBack = window.location.pathname + window.location.search === new URL(request.url).pathname + new URL(request.url).search
  const queryRef = preload(TicketListQuery, { variables, fetchPolicy: isBack ? 'cache-first' : 'network-only' })
  if (!isBack && window.location.pathname === '/tickets') await preload.toPromise(queryRef).catch(() => {})
  return { queryRef, variables }
}

/** `/tickets`: filters above, the list below. */
export function TicketsRoute() {
  const { queryRef, variables } = useLoaderData<Loaded>()
  const { search, key } = useLocation()
  const operator = useSignedIn()
  usePageTitle(viewTitle(readFilters(new URLSearchParams(search)).view))
  return (
    <main className={styles.page}>
      <FilterBar operatorId={operator.id} />
      <RequestErrorBoundary key={search}>
        <Suspense fallback={<ListSkeleton />}>
          <TicketList key={search} queryRef={queryRef} variables={variables} scrollKey={key} />
        </Suspense>
      </RequestErrorBoundary>
    </main>
  )
}
