import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useConnectionStatus } from '../../../web-shared/apollo/ConnectionProvider'
import { graphql } from '../../gql'
import { addTicket } from './add-ticket'

const MyTickets = graphql(`
  query MyTickets($first: Int = 20, $after: String) {
    tickets(first: $first, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      edges {
        node {
          id
          title
          unread
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
        title
        unread
        ...TicketCard_ticket
      }
    }
  }
`)

/** The client's tickets, newest first, page by page, kept up to date. */
export function useTickets() {
  const { data, error, loading, refetch, fetchMore } = useQuery(MyTickets, { fetchPolicy: 'cache-and-network' })
  const reload = useReload(data?.tickets.edges.length ?? 0)
  const [loadingMore, setLoadingMore] = useState(false)
  const [moreFailed, setMoreFailed] = useState(false)

  useSubscription(MyTicketChanged, {
    ignoreResults: true,
    onData: ({ client, data: { data: pushed } }) => {
      if (pushed?.ticketChanged.created) addTicket(client.cache, pushed.ticketChanged.ticket.id)
      // It may have been merged into another one, or be back from it: only the list knows what it holds now.
      else void reload()
    },
  })
  useOnReturn(reload)

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

const largestPage = 100

/** Reads as many tickets as are shown anew, in one request at a time however often it is asked to. */
function useReload(shown: number) {
  const client = useApolloClient()
  const first = useRef(shown)
  useEffect(() => {
    first.current = Math.min(Math.max(shown, 20), largestPage)
  }, [shown])
  const wanted = useRef(false)
  const loading = useRef(false)

  return useCallback(async () => {
    wanted.current = true
    if (loading.current) return
    loading.current = true
    while (wanted.current) {
      wanted.current = false
      // The list stays as it is when it cannot be read; the next change or a new connection asks again.
      await client.query({ query: MyTickets, variables: { first: first.current }, fetchPolicy: 'network-only' }).catch(() => {})
    }
    loading.current = false
  }, [client])
}

// What changed while the connection was away was not pushed, and this subscription has no cursor to go on from.
function useOnReturn(reload: () => unknown) {
  const status = useConnectionStatus()
  const before = useRef(status)
  useEffect(() => {
    if (before.current === 'reconnecting' && status === 'connected') void reload()
    before.current = status
  }, [status, reload])
}
