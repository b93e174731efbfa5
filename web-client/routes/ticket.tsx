import { useParams } from 'react-router'
import { TicketScreen } from '../features/tickets/TicketScreen'

export function TicketRoute() {
  const { number = '' } = useParams()
  return <TicketScreen key={number} number={number} />
}
