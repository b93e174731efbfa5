import { useApolloClient } from '@apollo/client/react'
import { useCallback } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { carryDraft } from './carry-draft'

/** Goes along with a ticket that was merged: to the ticket that it is part of now, with what was being written. */
export function useFollowMerge(operatorId: string) {
  const { cache } = useApolloClient()
  const navigate = useNavigate()
  const { state } = useLocation() as { state: unknown }

  return useCallback(async (from: { ticketId: string; number: string }, into: { id: string; number: string }) => {
    carryDraft(operatorId, from.ticketId, into.id)
    await navigate(`/tickets/${encodeURIComponent(into.number)}`, { replace: true, state })
    // The old number leads to the other ticket now; forgotten before, the screen that is left would ask for it once more.
    cache.evict({ id: 'ROOT_QUERY', fieldName: 'ticketByNumber', args: { number: from.number } })
  }, [cache, navigate, operatorId, state])
}
