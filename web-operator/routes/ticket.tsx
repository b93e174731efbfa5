import type { ApolloClient } from '@apollo/client'
import type { PreloadedQueryRef, PreloadQueryFunction } from '@apollo/client/react'
import { Suspense } from 'react'
import { useLoaderData, useParams, type LoaderFunctionArgs } from 'react-router'
import { reloadTicket } from '../features/ticket/reload-ticket'
import { TicketPage } from '../features/ticket/TicketPage'
import { TicketPageQuery, type TicketPageData, type TicketPageVariables } from '../features/ticket/ticket-page-query'
import { PageSkeleton } from '../frame/PageSkeleton'
import { RequestErrorBoundary } from '../frame/RequestErrorBoundary'
import { useSignedIn } from './panel'

type Loaded = PreloadedQueryRef<TicketPageData, TicketPageVariables>

/**
 * Starts the query of one ticket. What the cache has of it is shown at once: the events since then are replayed, and what
 * no event tells is asked for behind it. That the server cannot be reached takes nothing off the screen.
 */
export const loadTicket = (client: ApolloClient, preload: PreloadQueryFunction) => ({ params }: LoaderFunctionArgs): Loaded => {
  const { number = '' } = params
  if (client.readQuery({ query: TicketPageQuery, variables: { number } })) void reloadTicket(client, number)
  return preload(TicketPageQuery, { variables: { number } })
}

/** `/tickets/:number`. */
export function TicketRoute() {
  const queryRef = useLoaderData<Loaded>()
  const { number = '' } = useParams()
  const operator = useSignedIn()
  return (
    <RequestErrorBoundary key={number}>
      <Suspense key={number} fallback={<PageSkeleton label="Loading the ticket" />}>
        <TicketPage queryRef={queryRef} number={number} operatorId={operator.id} />
      </Suspense>
    </RequestErrorBoundary>
  )
}
