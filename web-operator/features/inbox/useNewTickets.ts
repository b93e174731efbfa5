import { useApolloClient } from '@apollo/client/react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { TicketFilter } from '../../gql/graphql'
import { changedTickets } from './changed-tickets'
import { useTicketChanges } from '../../frame/ticket-changes'
import { standsBefore } from './list-order'
import type { ListRead } from './list-read'
import type { TicketPages } from './ticket-pages'
import type { RowTicket } from './ticket-row-fragment'

function changedSince(filter: TicketFilter, moment: string | null): TicketFilter {
  if (moment === null) return filter
  const { updatedFrom } = filter
  return { ...filter, updatedFrom: updatedFrom && Date.parse(updatedFrom) > Date.parse(moment) ? updatedFrom : moment }
}

/**
 * The tickets that would by now stand among those that were read. The server decides what belongs to the list, by the list's own
 * filter; what would come after the last one read comes when the list is read on, and is not new here.
 */
export function useNewTickets(pages: TicketPages, read: ListRead) {
  const client = useApolloClient()
  const [changed, setChanged] = useState<readonly RowTicket[]>([])
  const asked = useRef(0)
  const { filter, orderBy } = pages.variables

  function look() {
    const question = ++asked.current
    changedTickets(client, changedSince(filter, read.changedUntil)).then(({ tickets }) => {
      if (question === asked.current) setChanged(tickets)
    }, () => {})
  }
  useTicketChanges(look)
  useEffect(() => {
    // It comes back as it was left, and has aged meanwhile.
    if (pages.isKept()) look()
    // oxlint-disable-next-line react/exhaustive-deps -- look is another one at each render
  }, [pages])

  return useMemo(() => {
    const { ids, hasMore, last } = read
    return changed.filter(ticket => !ids.has(ticket.id) && (!hasMore || last === null || standsBefore(orderBy, ticket, last)))
  }, [changed, read, orderBy])
}
