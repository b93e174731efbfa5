import { useQuery } from '@apollo/client/react'
import { graphql } from '../../gql'
import type { TicketFilter } from '../../gql/graphql'
import { useTicketChanges } from '../../frame/ticket-changes'
import { countText } from './ViewLink'

const ListCountQuery = graphql(`
  query ListCount($filter: TicketFilter) {
    ticketCounts(filter: $filter) {
      total
      capped
    }
  }
`)

/** How many tickets the list holds, as text; null until they are counted. */
export function useListCount(filter: TicketFilter) {
  const { data, refetch } = useQuery(ListCountQuery, { variables: { filter }, fetchPolicy: 'cache-and-network' })
  useTicketChanges(() => void refetch().catch(() => {}))
  return data ? countText(data.ticketCounts) : null
}
