import { ApolloProvider } from '@apollo/client/react'
import { createContext, useContext, type ReactNode } from 'react'
import { ConnectionProvider } from '../web-shared/apollo/ConnectionProvider'
import { createClient } from '../web-shared/apollo/create-client'
import { AttachmentAccessProvider } from '../web-shared/ticket/attachment-access'

/** One credential's way to the server: queries, live updates and files. */
export type Access = ReturnType<typeof openAccess>

/** Opens a way to the server that this page came from. The credential stays in memory; `close` ends the socket. */
export function openAccess(getAuthorization: () => string | null, onUnauthenticated?: () => void) {
  const { protocol, host } = window.location
  const wsUri = `${protocol === 'https:' ? 'wss:' : 'ws:'}//${host}/graphql`
  return { ...createClient({ httpUri: '/graphql', wsUri, getAuthorization, onUnauthenticated }), getAuthorization }
}

const OpenAccess = createContext(openAccess)

/** Lets everything below open its access in another way: where pages are rendered without a network. */
export const OpenAccessProvider = OpenAccess.Provider

/** How a screen opens an access of its own. */
export const useOpenAccess = () => useContext(OpenAccess)

/** Gives everything below the same way to the server. */
export function AccessProvider({ access, children }: { access: Access; children: ReactNode }) {
  return (
    <ApolloProvider client={access.client}>
      <ConnectionProvider value={access.connection}>
        <AttachmentAccessProvider value={access.getAuthorization}>{children}</AttachmentAccessProvider>
      </ConnectionProvider>
    </ApolloProvider>
  )
}
