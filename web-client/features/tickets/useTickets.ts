import { useQuery, useSubscription } from '@apollo/client/react'
import { useEffect, useRef, useState } from 'react'
import { useConnectionStatus } from '../../../web-shared/apollo/ConnectionProvider'
import { graphql } from '../../gql'
import { addTicket } from './add-ticket'

const MyTickets = graphql(`
  query MyTickets($after: String) {
    tickets(first: 20, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      edges {
        node {
          id
          ...TicketCard_ticket
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

const MyTicketChanged = graphql(`
  subscription MyTicketChanged {
    ticketChanged {
      created
      ticket {
        id
        ...TicketCard_ticket
      }
    }
  }
`)

/** The client's tickets, newest first, page by page, kept up to date. */
export function useTickets() {
  const { data, error, loading, refetch, fetchMore } = useQuery(MyTickets, { fetchPolicy: 'cache-and-network' })
  const [loadingMore, setLoadingMore] = useState(false)
  const [moreFailed, setMoreFailed] = useState(false)

  useSubscription(MyTicketChanged, {
    ignoreResults: true,
    onData: ({ client, data: { data: pushed } }) => {
      if (pushed?.ticketChanged.created) addTicket(client.cache, pushed.ticketChanged.ticket.id)
    },
  })
  useRefetchOnReturn(refetch)

  async function showMore() {
    setLoadingMore(true)
    setMoreFailed(false)
    try {
      await fetchMore({ variables: { after: data?.tickets.pageInfo.endCursor } })
    } catch {
      setMoreFailed(true)
    } finally {
      setLoadingMore(false)
    }
  }

  return { tickets: data?.tickets, error, loading, refetch, showMore, loadingMore, moreFailed }
}

// What changed while the connection was away was not pushed, and this subscription has no cursor to go on from.
function useRefetchOnReturn(refetch: () => unknown) {
  const status = useConnectionStatus()
  const before = useRef(status)
  useEffect(() => {
    if (before.current === 'reconnecting' && status === 'connected') void refetch()
    before.current = status
  }, [status, refetch])
}
