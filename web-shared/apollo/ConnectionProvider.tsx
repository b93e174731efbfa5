import { createContext, useContext, useEffect, useSyncExternalStore } from 'react'
import { ConnectionState } from './connection-state'

const ConnectionContext = createContext(new ConnectionState())

/** Gives the screens the connection of `createClient`. */
export const ConnectionProvider = ConnectionContext.Provider

/** "connected" or "reconnecting", as it changes. */
export function useConnectionStatus() {
  const connection = useContext(ConnectionContext)
  return useSyncExternalStore(connection.subscribe, connection.get, connection.get)
}

/** Calls back whenever a socket was opened. What happened before its subscriptions began was pushed to nobody. */
export function useConnectionOpened(listener: () => void) {
  const connection = useContext(ConnectionContext)
  useEffect(() => connection.onOpen(listener), [connection, listener])
}
