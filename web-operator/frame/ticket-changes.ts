import { createContext, useContext, useEffect, useRef } from 'react'
import { Pulse } from './pulse'

/** Beats when tickets may have changed. */
export const TicketPulse = createContext(new Pulse())

/** Calls back when tickets may have changed, at a pace that a busy day does not turn into a flood of requests. */
export function useTicketChanges(listener: () => void) {
  usePulse(useContext(TicketPulse), listener)
}

/** Calls back at each beat, whichever function the caller has by then. */
export function usePulse(pulse: Pulse, listener: () => void) {
  const latest = useRef(listener)
  useEffect(() => {
    latest.current = listener
  })
  useEffect(() => pulse.subscribe(() => latest.current()), [pulse])
}
