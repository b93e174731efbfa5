import { useQuery } from '@apollo/client/react'
import { useEffect } from 'react'
import { unreadCount } from '../../frame/unread-count'
import { graphql } from '../../gql'
import { markFavicon } from './favicon'
import { useTicketChanges } from '../../frame/ticket-changes'
import { viewFilter } from './views'

// The tickets that changed last are the ones that may be unread; nobody counts beyond them.
const MyUnreadQuery = graphql(`
  query MyUnread($filter: TicketFilter) {
    tickets(first: 100, filter: $filter, orderBy: { field: UPDATED_AT, direction: DESC }) {
      edges {
        node {
          id
          unread
        }
      }
    }
  }
`)

/** Tells on the tab, in title and icon, that tickets of one's own have something unread. */
export function UnreadMarks({ operatorId }: { operatorId: string }) {
  const { data, refetch } = useQuery(MyUnreadQuery, { variables: { filter: viewFilter('mine', operatorId) } })
  useTicketChanges(() => void refetch().catch(() => {}))
  const unread = data?.tickets.edges.filter(({ node }) => node.unread).length ?? 0

  useEffect(() => {
    unreadCount.set(unread)
    markFavicon(unread > 0)
  }, [unread])
  useEffect(() => () => {
    unreadCount.set(0)
    markFavicon(false)
  }, [])
  return null
}
