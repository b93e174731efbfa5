import { notifications } from '@mantine/notifications'
import { recordTicketSequence } from './frame/ticket-sequence'
import { undoOffers } from './frame/undo-offers'
import { forgetRecentTickets } from './keys/palette/recent-tickets'

/** Forgets what this tab knows beside the cache: what can be undone, what was open, what was said. Whoever signs in next begins anew. */
export function forgetTab() {
  undoOffers.clear()
  recordTicketSequence(null)
  forgetRecentTickets()
  notifications.clean()
}
