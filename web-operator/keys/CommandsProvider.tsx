import { useState, type ReactNode } from 'react'
import { usePreferences } from '../frame/usePreferences'
import { CommandRegistry } from './command-registry'
import { CommandsContext } from './commands-context'
import { GoCommands } from './GoCommands'
import { KeysHelp } from './KeysHelp'
import { Palette } from './palette/Palette'
import { PlaceRegistry, PlacesContext } from './palette/place-registry'
import { useCommandKeys } from './useCommandKeys'

/** The panel's commands and places: what screens below register runs by key, and is in the palette. */
export function CommandsProvider({ children }: { children: ReactNode }) {
  const [registry] = useState(() => new CommandRegistry())
  const [places] = useState(() => new PlaceRegistry())
  const { singleKeys } = usePreferences()
  useCommandKeys(registry, singleKeys)
  return (
    <CommandsContext value={registry}>
      <PlacesContext value={places}>
        <GoCommands />
        <Palette />
        <KeysHelp />
        {children}
      </PlacesContext>
    </CommandsContext>
  )
}
