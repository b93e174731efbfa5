import { useCallback } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { TicketPrefill, WidgetScreen } from '../widget/protocol'

interface Shown {
  prefill: TicketPrefill
}

/**
 * Leads to the screen that the host page asks for. Where it is for a client, and nobody has signed in yet, it is seen once somebody has: until
 * then the place is kept.
 */
export function useShow() {
  const navigate = useNavigate()
  return useCallback((screen: WidgetScreen) => {
    switch (screen.name) {
      case 'list':
        return void navigate('/widget')
      case 'new': {
        const { name: _, ...prefill } = screen
        return void navigate('/widget/new', { state: { prefill } satisfies Shown })
      }
      case 'ticket':
        return void navigate(`/widget/tickets/${encodeURIComponent(screen.number)}`)
    }
  }, [navigate])
}

/** What the host page begins a ticket with; the key is another one each time it asks for one. */
export function useAskedPrefill() {
  const { key, state } = useLocation()
  return { key, given: (state as Shown | null)?.prefill }
}
