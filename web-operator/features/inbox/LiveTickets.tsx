import { useApolloClient, useSubscription } from '@apollo/client/react'
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { useConnectionOpened, useConnectionStatus } from '../../../web-shared/apollo/ConnectionProvider'
import { Pulse } from '../../frame/pulse'
import { TicketPulse } from '../../frame/ticket-changes'
import { graphql } from '../../gql'
import { catchUp } from './changed-tickets'

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

// How far the clocks of browser and server may lie apart, and how long a dead connection may go unnoticed.
const clockDifferenceMilliseconds = 15 * 60_000

/**
 * Keeps every ticket on the screen current: what is pushed is written to the cache, from which rows read, and what was missed
 * while the connection was lost is fetched. Lists and counts hear of both by `useTicketChanges`.
 */
export function LiveTickets({ children }: { children: ReactNode }) {
  const [pulse] = useState(() => new Pulse())
  useSubscription(TicketChangesSubscription, { ignoreResults: true, onData: () => pulse.beat() })
  useEffect(() => () => pulse.stop(), [pulse])
  // What changed between the first reading of a list and the start of the pushes is in neither.
  useConnectionOpened(useCallback(() => pulse.beat(), [pulse]))

  const client = useApolloClient()
  const status = useConnectionStatus()
  const lostAt = useRef<Date>(null)
  useEffect(() => {
    if (status === 'reconnecting') lostAt.current ??= new Date(Date.now() - clockDifferenceMilliseconds)
    else if (lostAt.current) {
      catchUp(client, lostAt.current).catch(() => {})
      lostAt.current = null
      pulse.beat()
    }
  }, [status, pulse, client])

  return <TicketPulse value={pulse}>{children}</TicketPulse>
}
