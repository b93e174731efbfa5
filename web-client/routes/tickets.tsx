import { TicketList } from '../features/tickets/TicketList'
import { useWidget } from './widget'

export function TicketsRoute() {
  return <TicketList deskName={useWidget().desk.name} />
}
