import { Link } from 'react-router'
import { Screen } from '../../layout/Screen'
import controls from '../../layout/controls.module.css'
import { CopyField } from './CopyField'
import styles from './NewTicket.module.css'
import { texts } from './texts'
import type { CreatedTicket } from './useCreateTicket'

interface Props {
  ticket: CreatedTicket
  isStranger: boolean
  onAnother: () => void
}

/** The ticket is there: its number, and the link to it. */
export function TicketSent({ ticket, isStranger, onAnother }: Props) {
  return (
    <Screen title={texts.doneTitle}>
      <div className={styles.form}>
        <p role="status" className={styles.done}>{texts.done(ticket.number)}</p>
        {ticket.publicUrl && <CopyField label={texts.publicLink} hint={texts.publicLinkHint} value={ticket.publicUrl} />}
        <div className={styles.actions}>
          {isStranger
            ? ticket.publicUrl && <a className={controls.primary} href={ticket.publicUrl} target="_blank" rel="noreferrer">{texts.openTicket}</a>
            : <Link className={controls.primary} to={`/widget/tickets/${encodeURIComponent(ticket.number)}`}>{texts.openTicket}</Link>}
          <button type="button" className={controls.button} onClick={onAnother}>{texts.anotherTicket}</button>
        </div>
      </div>
    </Screen>
  )
}
