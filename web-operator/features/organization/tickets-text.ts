import { countText } from '../../frame/tasks/count-text'

const ticketsOf = (total: number) => `${countText(total)} ${total === 1 ? 'ticket' : 'tickets'}`

/** How many tickets wait for a task. */
export const waitingText = (total: number) => `${ticketsOf(total)} waiting`

/** How many tickets a task serves, and how many of them wait for it. */
export function ticketsText({ ticketCount, waitingTicketCount }: { ticketCount: number; waitingTicketCount: number }) {
  if (ticketCount === 0) return 'No tickets'
  if (waitingTicketCount === 0) return ticketsOf(ticketCount)
  return waitingTicketCount === ticketCount ? waitingText(ticketCount) : `${ticketsOf(ticketCount)}, ${countText(waitingTicketCount)} waiting`
}
