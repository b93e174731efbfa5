import { useEffect, useRef } from 'react'
import type { ComposerTab } from './drafts'

type Listener = (ticketId: string, tab: ComposerTab) => boolean
const listeners = new Set<Listener>()
let onArrival: { ticketId: string; tab: ComposerTab } | null = null

/** Asks the ticket's composer to open a tab and to put the caret into its text. False when it is not on the screen. */
export function openComposer(ticketId: string, tab: ComposerTab) {
  return [...listeners].map(listener => listener(ticketId, tab)).includes(true)
}

/** Asks the same of the composer of a ticket that is about to be opened. */
export function openComposerOnArrival(ticketId: string, tab: ComposerTab) {
  onArrival = { ticketId, tab }
}

/** For the composer: called when it is asked to open a tab. */
export function useComposerRequests(ticketId: string, onRequest: (tab: ComposerTab) => void) {
  const latest = useRef(onRequest)
  useEffect(() => {
    latest.current = onRequest
  })
  useEffect(() => {
    const listener: Listener = (asked, tab) => {
      if (asked === ticketId) latest.current(tab)
      return asked === ticketId
    }
    listeners.add(listener)
    if (onArrival?.ticketId === ticketId) latest.current(onArrival.tab)
    onArrival = null
    return () => {
      listeners.delete(listener)
    }
  }, [ticketId])
}
