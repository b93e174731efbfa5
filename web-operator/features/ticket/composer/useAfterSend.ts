import { useNavigate } from 'react-router'
import { useTicketSequence } from '../../../frame/ticket-sequence'
import { usePreferences } from '../../../frame/usePreferences'
import { useBackToList } from '../../../frame/useBackToList'

/** Goes where the operator wants to be after a reply: they stay, see the next ticket of the list, or the list. */
export function useAfterSend(ticketNumber: string) {
  const { afterSend } = usePreferences()
  const sequence = useTicketSequence(ticketNumber)
  const { goBack } = useBackToList(sequence?.list)
  const navigate = useNavigate()

  return () => {
    if (afterSend === 'STAY') return
    // The end of the list leads to the list.
    if (afterSend === 'LIST' || !sequence?.next) return goBack()
    void navigate(`/tickets/${encodeURIComponent(sequence.next)}`, { replace: true, state: { list: sequence.list } })
  }
}
