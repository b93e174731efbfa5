import { useApolloClient } from '@apollo/client/react'
import { useDocumentVisibility } from '@mantine/hooks'
import { useEffect } from 'react'
import { graphql } from '../../../gql'
import type { PresenceState } from '../../../gql/graphql'
import { useReplying } from '../replying'
import { tab } from './tab'

const SetPresenceMutation = graphql(`
  mutation TicketSetPresence($ticketId: ID!, $tab: ID!, $presence: PresenceState!) {
    ticketSetPresence(ticketId: $ticketId, tab: $tab, presence: $presence) {
      userErrors {
        message
      }
    }
  }
`)

const beatMilliseconds = 10_000

/** Tells the server every ten seconds, while the page is seen, that this operator views the ticket or replies to it, and when they leave. */
export function useHeartbeat(ticketId: string) {
  const client = useApolloClient()
  const visible = useDocumentVisibility() === 'visible'
  const presence: PresenceState = useReplying(ticketId) ? 'REPLYING' : 'VIEWING'

  useEffect(() => {
    if (!visible) return
    const beat = () => tell(presence)
    beat()
    const timer = setInterval(beat, beatMilliseconds)
    return () => clearInterval(timer)

    function tell(state: PresenceState) {
      client.mutate({ mutation: SetPresenceMutation, variables: { ticketId, tab, presence: state }, fetchPolicy: 'no-cache' }).catch(() => {})
    }
  }, [client, ticketId, visible, presence])

  useEffect(() => {
    function leave() {
      client.mutate({
        mutation: SetPresenceMutation,
        variables: { ticketId, tab, presence: 'GONE' },
        fetchPolicy: 'no-cache',
        // The request outlives the page that sends it.
        context: { fetchOptions: { keepalive: true } },
      }).catch(() => {})
    }
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [client, ticketId])
}
