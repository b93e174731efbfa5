import { offerUndo } from '../../../frame/undo'
import { undoOffers } from '../../../frame/undo-offers'
import { offerWithdrawal } from '../mail/offer-withdrawal'
import { withdrawalOf } from '../mail/withdrawal'
import type { Delivery } from './deliver'
import type { UnsentComment } from './unsent-comments'

interface Sent extends Pick<Delivery & { kind: 'sent' }, 'changeId' | 'withdrawable'> { comment: UnsentComment }

/**
 * Offers the way back from a reply that was sent. While its mail waits, one Undo takes back all; without a mail, or once it is gone, a status that was set
 * with it can be taken back alone.
 */
export function offerBack(ticket: { operatorId: string; ticketId: string; number: string }, { changeId, withdrawable, comment }: Sent, leadBack: () => void) {
  const message = changeId ? `Reply sent, ${ticket.number} resolved` : 'Reply sent'
  if (!withdrawable) {
    if (changeId) offerUndo({ message, changeId })
    return
  }
  if (changeId) undoOffers.add({ message: `${ticket.number} resolved`, changeId })
  const { body, files } = comment
  const reply = { ...ticket, commentId: withdrawable.commentId, body, files }
  offerWithdrawal(withdrawalOf(reply, { message, statusChangeId: changeId, leadBack }), withdrawable.deadline)
}
