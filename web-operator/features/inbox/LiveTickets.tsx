import { useSubscription } from '@apollo/client/react'
import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from 'react'
import { useConnectionStatus } from '../../../web-shared/apollo/ConnectionProvider'
import { useUndoLatest } from '../../frame/undo'
import { graphql } from '../../gql'
import { useCommand } from '../../keys/useCommand'
import { Pulse } from './pulse'

const TicketChangesSubscription = graphql(`
  subscription TicketChanges {
    ticketChanged {
      created
      ticket {
        id
        ...TicketRow_ticket
      }
    }
  }
`)

const PulseContext = createContext(new Pulse())

/**
 * Keeps every ticket on the screen current: what is pushed is written to the cache, from which rows read. Lists and counts
 * hear of it by `useTicketChanges`, and after a lost connection too, since then nobody knows what was missed.
 */
export function LiveTickets({ children }: { children: ReactNode }) {
  const [pulse] = useState(() => new Pulse())
  useCommand('undo', useUndoLatest())
  useSubscription(TicketChangesSubscription, { ignoreResults: true, onData: () => pulse.beat() })
  useEffect(() => () => pulse.stop(), [pulse])

  const status = useConnectionStatus()
  const before = useRef(status)
  useEffect(() => {
    if (before.current === 'reconnecting' && status === 'connected') pulse.beat()
    before.current = status
  }, [status, pulse])

  return <PulseContext value={pulse}>{children}</PulseContext>
}

/** Calls back when tickets may have changed, at a pace that a busy day does not turn into a flood of requests. */
export function useTicketChanges(listener: () => void) {
  const pulse = useContext(PulseContext)
  const latest = useRef(listener)
  useEffect(() => {
    latest.current = listener
  })
  useEffect(() => pulse.subscribe(() => latest.current()), [pulse])
}
