import { useState, type ReactNode } from 'react'
import { usePreferences } from '../frame/usePreferences'
import { CommandRegistry } from './command-registry'
import { CommandsContext } from './commands-context'
import { GoCommands } from './GoCommands'
import { KeysHelp } from './KeysHelp'
import { Palette } from './palette/Palette'
import { useCommandKeys } from './useCommandKeys'

/** The panel's commands: what screens below register runs by key. */
export function CommandsProvider({ children }: { children: ReactNode }) {
  const [registry] = useState(() => new CommandRegistry())
  const { singleKeys } = usePreferences()
  useCommandKeys(registry, singleKeys)
  return (
    <CommandsContext value={registry}>
      <GoCommands />
      <Palette />
      <KeysHelp />
      {children}
    </CommandsContext>
  )
}
