import type { PreloadedQueryRef, PreloadQueryFunction } from '@apollo/client/react'
import { Suspense } from 'react'
import { useLoaderData, useParams, type LoaderFunctionArgs } from 'react-router'
import { TicketPage } from '../features/ticket/TicketPage'
import { TicketPageQuery, type TicketPageData, type TicketPageVariables } from '../features/ticket/ticket-page-query'
import { TicketSkeleton } from '../features/ticket/TicketSkeleton'
import { RequestErrorBoundary } from '../frame/RequestErrorBoundary'
import { useSignedIn } from './panel'

type Loaded = PreloadedQueryRef<TicketPageData, TicketPageVariables>

/** Starts the query of one ticket. From the cache if it is there: the events since then are replayed. */
export const loadTicket = (preload: PreloadQueryFunction) => ({ params }: LoaderFunctionArgs): Loaded =>
  preload(TicketPageQuery, { variables: { number: params.number ?? '' } })

/** `/tickets/:number`. */
export function TicketRoute() {
  const queryRef = useLoaderData<Loaded>()
  const { number = '' } = useParams()
  const operator = useSignedIn()
  return (
    <RequestErrorBoundary key={number}>
      <Suspense key={number} fallback={<TicketSkeleton />}>
        <TicketPage queryRef={queryRef} number={number} operatorId={operator.id} />
      </Suspense>
    </RequestErrorBoundary>
  )
}
