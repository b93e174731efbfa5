import { Link } from 'react-router'
import { useText } from '../language/useText'
import { BackToList } from '../layout/BackToList'
import controls from '../layout/controls.module.css'
import { NewTicket } from './lazy-new-ticket'
import { texts } from './texts'
import { useAskedPrefill } from './useShow'
import { useWidget } from './widget'

export function NewTicketRoute() {
  const text = useText()
  const { desk, deskToken, clientId, onCreated } = useWidget()
  const prefill = useAskedPrefill()
  return (
    <NewTicket
      key={prefill.key}
      desk={desk}
      deskToken={deskToken}
      clientId={clientId}
      prefill={prefill.given}
      onCreated={onCreated}
      above={<BackToList />}
      cancel={<Link to="/widget" className={controls.button}>{text(texts.cancel)}</Link>}
    />
  )
}
