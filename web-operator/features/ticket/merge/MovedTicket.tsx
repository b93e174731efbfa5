import { notifications } from '@mantine/notifications'
import { useEffect } from 'react'
import { Navigate, useLocation } from 'react-router'

/** The old number of a merged ticket, or a number in another case: goes to the ticket's own. */
export function MovedTicket({ from, to }: { from: string; to: string }) {
  const { state } = useLocation() as { state: unknown }
  useEffect(() => {
    if (from.toUpperCase() !== to.toUpperCase()) notifications.show({ id: `merged-${from}`, message: `${from} was merged into ${to}` })
  }, [from, to])
  return <Navigate to={`/tickets/${encodeURIComponent(to)}`} replace state={state} />
}
