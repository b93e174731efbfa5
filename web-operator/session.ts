import type { ApolloClient } from '@apollo/client'
import { createClient } from '../web-shared/apollo/create-client'
import type { ConnectionState } from '../web-shared/apollo/connection-state'
import { ViewerQuery } from './features/session/viewer'

/** What the whole panel stands on: the client, the state of its live connection, and a way to begin anew. */
export interface Session {
  client: ApolloClient
  connection: ConnectionState
  /** After signing in or out: what the cache and the socket knew belonged to somebody else. */
  startOver: () => Promise<void>
}

/** Connects this page to its own server; the cookie says who asks. */
export function openSession(): Session {
  const { protocol, host } = window.location
  const { client, connection, restart } = createClient({
    httpUri: '/graphql',
    wsUri: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/graphql`,
    getAuthorization: () => null,
    // Only the answer to "who am I" ends the session on screen: the panel watches it, and shows the login.
    onUnauthenticated: () => {
      client.query({ query: ViewerQuery, fetchPolicy: 'network-only' }).catch(() => {})
    },
  })
  return {
    client,
    connection,
    startOver: async () => {
      await client.clearStore()
      restart()
    },
  }
}
