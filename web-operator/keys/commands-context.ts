import { createContext, useContext, useSyncExternalStore } from 'react'
import { CommandRegistry } from './command-registry'

/** Outside the panel, as on the login page, commands register and no key runs them. */
export const CommandsContext = createContext(new CommandRegistry())

/** What can be done on the screen as it is now. */
export function useAvailableCommands() {
  const registry = useContext(CommandsContext)
  return useSyncExternalStore(registry.subscribe, registry.available)
}
