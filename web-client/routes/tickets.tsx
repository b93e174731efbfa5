import { TicketList } from '../features/tickets/TicketList'

export function TicketsRoute() {
  return <TicketList />
}
