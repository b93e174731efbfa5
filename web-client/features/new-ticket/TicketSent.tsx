import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useText } from '../../language/useText'
import { Screen } from '../../layout/Screen'
import controls from '../../layout/controls.module.css'
import { CopyField } from './CopyField'
import styles from './NewTicket.module.css'
import { texts } from './texts'
import type { CreatedTicket } from './useCreateTicket'

interface Props {
  ticket: CreatedTicket
  isStranger: boolean
  above: ReactNode
  onAnother: () => void
}

/** The ticket is there: its number, and the link to it. */
export function TicketSent({ ticket, isStranger, above, onAnother }: Props) {
  const text = useText()
  return (
    <Screen title={text(texts.doneTitle)} above={above}>
      <div className={styles.form}>
        <p role="status" className={styles.done}>{text(texts.done, { number: ticket.number })}</p>
        {ticket.publicUrl && <CopyField label={text(texts.publicLink)} hint={text(texts.publicLinkHint)} value={ticket.publicUrl} />}
        <div className={styles.actions}>
          {isStranger
            ? ticket.publicUrl && <a className={controls.primary} href={ticket.publicUrl} target="_blank" rel="noreferrer">{text(texts.openTicket)}</a>
            : <Link className={controls.primary} to={`/widget/tickets/${encodeURIComponent(ticket.number)}`}>{text(texts.openTicket)}</Link>}
          <button type="button" className={controls.button} onClick={onAnother}>{text(texts.anotherTicket)}</button>
        </div>
      </div>
    </Screen>
  )
}
