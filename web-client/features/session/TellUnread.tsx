import { useQuery, useSubscription } from '@apollo/client/react'
import { useCallback, useEffect } from 'react'
import { readAnew } from '../../../web-shared/apollo/apollo-client'
import { useConnectionOpened } from '../../../web-shared/apollo/ConnectionProvider'
import { graphql } from '../../gql'
import { useText } from '../../language/useText'
import type { Host } from './host'
import { texts } from './texts'

const UnreadTickets = graphql(`
  query UnreadTickets {
    viewer {
      __typename
      ... on Client {
        id
        unreadTicketCount
      }
    }
  }
`)

const UnreadTicketsChanged = graphql(`
  subscription UnreadTicketsChanged {
    ticketChanged {
      ticket {
        id
      }
    }
  }
`)

/** Keeps the host's launcher told how many tickets have replies that were not read, also while the panel is closed. */
export function TellUnread({ host }: { host: Host }) {
  const text = useText()
  const { data, refetch } = useQuery(UnreadTickets, { fetchPolicy: 'cache-and-network', context: readAnew })
  // A count that could not be read stays; the next change or connection asks again.
  const count = useCallback(() => void refetch().catch(() => {}), [refetch])
  useSubscription(UnreadTicketsChanged, { ignoreResults: true, onData: count })
  useConnectionOpened(count)

  const unread = data?.viewer?.__typename === 'Client' ? data.viewer.unreadTicketCount : undefined
  useEffect(() => {
    if (unread !== undefined) host.tell({ type: 'helpdesk:unread', count: unread, label: text(texts.unread, { count: unread }) })
  }, [host, text, unread])
  // Who has signed out has nothing to read.
  useEffect(() => () => host.tell({ type: 'helpdesk:unread', count: 0, label: text(texts.help) }), [host, text])
  return null
}
