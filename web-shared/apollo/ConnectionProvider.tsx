import { createContext, useContext, useSyncExternalStore } from 'react'
import { ConnectionState } from './connection-state'

const ConnectionContext = createContext(new ConnectionState())

/** Gives the screens the connection of `createClient`. */
export const ConnectionProvider = ConnectionContext.Provider

/** "connected" or "reconnecting", as it changes. */
export function useConnectionStatus() {
  const connection = useContext(ConnectionContext)
  return useSyncExternalStore(connection.subscribe, connection.get)
}
