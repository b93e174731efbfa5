import { ApolloLink, HttpLink } from '@apollo/client'
import { ErrorLink } from '@apollo/client/link/error'
import { SetContextLink } from '@apollo/client/link/context'
import { OperationTypeNode } from 'graphql'
import { createApolloClient } from './apollo-client'
import { ConnectionState } from './connection-state'
import { readRequestError } from './request-error'
import { ResumeLink } from './resume-link'
import { createSocket } from './socket'

interface Options {
  httpUri: string
  /** ws:// or wss://. */
  wsUri: string
  /** "Bearer …", or null where a cookie is the credential. Asked anew for every request and every reconnect. */
  getAuthorization: () => string | null
  /** The server no longer knows who asks. */
  onUnauthenticated?: () => void
}

/**
 * The one way both apps talk to the server: requests over HTTP, subscriptions over a socket that resumes.
 * `restart` opens the socket anew, for a credential that changed; `close` ends it.
 */
export function createClient({ httpUri, wsUri, getAuthorization, onUnauthenticated = () => {} }: Options) {
  const connection = new ConnectionState()
  const socket = createSocket({ uri: wsUri, getAuthorization, connection, onUnauthenticated })

  const session = new ErrorLink(({ error }) => {
    if (readRequestError(error).code === 'UNAUTHENTICATED') onUnauthenticated()
  })
  const signed = new SetContextLink(({ headers }) => {
    const authorization = getAuthorization()
    return authorization ? { headers: { ...headers, authorization } } : {}
  })
  const transport = ApolloLink.split(
    operation => operation.operationType === OperationTypeNode.SUBSCRIPTION,
    new ResumeLink(socket, connection),
    signed.concat(new HttpLink({ uri: httpUri, credentials: 'same-origin' })),
  )

  const client = createApolloClient(session.concat(transport))
  return {
    client,
    connection,
    restart: () => socket.terminate(),
    close: () => {
      client.stop()
      void socket.dispose()
    },
  }
}
