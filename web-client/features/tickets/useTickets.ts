import type { ApolloClient } from '@apollo/client'
import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useConnectionOpened } from '../../../web-shared/apollo/ConnectionProvider'
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
      else reload()
    },
  })
  // This subscription has no cursor to go on from.
  useConnectionOpened(reload)

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

/** The first tickets, that many if there are. */
async function readFirst(client: ApolloClient, count: number) {
  const readPage = async (first: number, after?: string | null) => {
    const { data } = await client.query({ query: MyTickets, variables: { first: Math.min(first, largestPage), after }, fetchPolicy: 'no-cache' })
    if (!data) throw new Error('The list could not be read.')
    return data
  }
  let read = await readPage(count)
  while (read.tickets.edges.length < count && read.tickets.pageInfo.hasNextPage) {
    const { edges } = read.tickets
    const { tickets, ...rest } = await readPage(count - edges.length, read.tickets.pageInfo.endCursor)
    read = { ...rest, tickets: { ...tickets, edges: [...edges, ...tickets.edges] } }
  }
  return read
}

/** Reads as many tickets as are shown anew, once at a time however often it is asked to. */
function useReload(shown: number) {
  const client = useApolloClient()
  const first = useRef(shown)
  useEffect(() => {
    first.current = Math.max(shown, 20)
  }, [shown])
  const wanted = useRef(false)
  const loading = useRef(false)

  return useCallback(() => {
    async function readAnew() {
      loading.current = true
      while (wanted.current) {
        wanted.current = false
        // The list stays as it is when it cannot be read; the next change or a new connection asks again.
        const data = await readFirst(client, first.current).catch(() => undefined)
        // All at once: a list that shrinks for a moment loses the place of who reads it.
        if (data) client.writeQuery({ query: MyTickets, data })
      }
      loading.current = false
    }

    wanted.current = true
    if (!loading.current) void readAnew()
  }, [client])
}
