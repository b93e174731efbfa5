import { useEffect, useRef } from 'react'
import type { ComposerTab } from './drafts'

type Listener = (ticketId: string, tab: ComposerTab) => void
const listeners = new Set<Listener>()

/** Asks the ticket's composer to open a tab and to put the caret into its text. */
export function openComposer(ticketId: string, tab: ComposerTab) {
  for (const listener of listeners) listener(ticketId, tab)
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
    }
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  }, [ticketId])
}
