import { useApolloClient } from '@apollo/client/react'
import { useState } from 'react'
import { readFragment } from '../../gql'
import { useTicketChanges } from './LiveTickets'
import { TicketListQuery, type TicketListVariables } from './ticket-list-query'
import { TicketRow_ticket } from './TicketRow'

/**
 * How many tickets would enter this list by now. The server decides what belongs, by the same query; rows already
 * shown become current on the way, which makes up for pushes that were missed while the connection was lost.
 */
export function useNewTickets(variables: TicketListVariables, shownIds: ReadonlySet<string>) {
  const client = useApolloClient()
  const [firstPageIds, setFirstPageIds] = useState<string[]>([])

  useTicketChanges(() => {
    client.query({ query: TicketListQuery, variables, fetchPolicy: 'no-cache' }).then(({ data }) => {
      const nodes = data?.tickets.edges.map(edge => edge.node) ?? []
      setFirstPageIds(nodes.map(({ id }) => id))
      for (const node of nodes) {
        client.cache.writeFragment({ fragment: TicketRow_ticket, fragmentName: 'TicketRow_ticket', data: readFragment(TicketRow_ticket, node) })
      }
    }, () => {})
  })

  return firstPageIds.filter(id => !shownIds.has(id)).length
}
