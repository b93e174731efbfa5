import { useEffect } from 'react'
import { useMatch } from 'react-router'
import { remember, remembered } from '../../../web-shared/writing/tab-storage'

const key = 'helpdesk:recent-tickets'
const kept = 8

/** The numbers of the tickets that were open in this tab, last first. */
export const recentTickets = () => remembered<string[]>(key) ?? []

export const forgetRecentTickets = () => remember(key, undefined)

/** Keeps the tickets that are opened. */
export function useRecentTickets() {
  const number = useMatch('/tickets/:number')?.params.number
  useEffect(() => {
    if (number) remember(key, [number, ...recentTickets().filter(other => other !== number)].slice(0, kept))
  }, [number])
}
