import { useContext, useSyncExternalStore, type ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { commandIds, commandOf, type CommandId } from '../commands'
import { CommandsContext, useAvailableCommands } from '../commands-context'
import { KeyCaps } from '../KeyCaps'
import styles from './Palette.module.css'
import { PaletteTicket } from './PaletteTicket'
import { PlacesContext } from './place-registry'
import { RecentTicket } from './RecentTicket'
import { recentTickets } from './recent-tickets'
import { settingsPlaces } from './settings-places'
import { useFoundTickets } from './useFoundTickets'

export interface PaletteItem { id: string; content: ReactNode; run: () => void }
export interface PaletteGroup { title: string; items: PaletteItem[] }

/** Every word that was typed begins a word of the title. */
function matches(title: string, typed: string) {
  const words = title.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  return typed.toLowerCase().split(/\s+/).every(part => words.some(word => word.startsWith(part)))
}

/** Commands that would only open the palette again. */
const leadsHere = (id: CommandId) => id === 'palette' || id === 'search'

/** What the palette offers for what was typed: first what is known at once, so that nothing moves under the finger. */
export function usePaletteItems(typed: string) {
  const registry = useContext(CommandsContext)
  const available = useAvailableCommands()
  const places = useContext(PlacesContext)
  const offered = useSyncExternalStore(places.subscribe, places.all)
  const navigate = useNavigate()
  const { tickets, searching, failed } = useFoundTickets(typed)
  const text = typed.trim()

  const toTicket = (number: string) => () => void navigate(`/tickets/${encodeURIComponent(number)}`)
  const recent = text ? [] : recentTickets().map(number => ({
    id: `recent-${number}`, content: <RecentTicket number={number} />, run: toTicket(number),
  }))
  const doable = commandIds.filter(id => !leadsHere(id) && available.has(id) && matches(commandOf(id).title, text)).map(id => ({
    id: `command-${id}`,
    content: <><span className={styles.title}>{commandOf(id).title}</span><KeyCaps command={id} /></>,
    run: () => void registry.run(id),
  }))
  const reachable = [...offered, ...settingsPlaces].filter(({ title }) => matches(title, text)).map(({ title, path }) => ({
    id: `place-${path}`, content: <span className={styles.title}>{title}</span>, run: () => void navigate(path),
  }))
  const found = tickets.map(({ ticket, number }) => ({
    id: `ticket-${number}`, content: <PaletteTicket ticket={ticket} />, run: toTicket(number),
  }))

  const groups: PaletteGroup[] = [
    { title: 'Recent tickets', items: recent },
    { title: 'Commands', items: doable },
    { title: 'Go to', items: reachable },
    { title: 'Tickets', items: found },
  ].filter(({ items }) => items.length > 0)
  return { groups, searching, failed }
}
