import { Link } from 'react-router'
import { BackToList } from '../layout/BackToList'
import controls from '../layout/controls.module.css'
import { NewTicket } from './lazy-new-ticket'
import { texts } from './texts'
import { useWidget } from './widget'

export function NewTicketRoute() {
  const { desk, deskToken, clientId } = useWidget()
  return (
    <NewTicket
      desk={desk}
      deskToken={deskToken}
      clientId={clientId}
      above={<BackToList />}
      cancel={<Link to="/widget" className={controls.button}>{texts.cancel}</Link>}
    />
  )
}
