import { useNavigate } from 'react-router'
import { useTicketSequence } from '../../../frame/ticket-sequence'
import { usePreferences } from '../../../frame/usePreferences'

/** Goes where the operator wants to be after a reply: they stay, see the next ticket of the list, or the list. */
export function useAfterSend(ticketNumber: string) {
  const { afterSend } = usePreferences()
  const sequence = useTicketSequence(ticketNumber)
  const navigate = useNavigate()

  return () => {
    if (afterSend === 'NEXT' && sequence?.next) void navigate(`/tickets/${sequence.next}`)
    // The end of the list leads to the list, and so does a ticket that was opened from nowhere.
    else if (afterSend !== 'STAY') void navigate(sequence?.list ?? '/tickets?view=open')
  }
}
