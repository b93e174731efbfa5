import { CircleAlert, Paperclip, User } from 'lucide-react'
import { useTexts } from '../../../web-shared/ticket/texts'
import { useText } from '../../language/useText'
import controls from '../../layout/controls.module.css'
import { addToDraft } from './move-draft'
import { texts } from './texts'
import styles from './UnsentComments.module.css'
import { forgetUnsent, isOnTheWay, useUnsentComments, type UnsentComment } from './unsent-comments'
import { useDeliver } from './useReply'

interface Props {
  ticketId: string
  /** The button that had the focus goes away: it goes on where one writes. */
  onActed: () => void
}

/** The end of the conversation: what was just sent, and what could not be, with its text and a way to try again. */
export function UnsentComments({ ticketId, onActed }: Props) {
  const comments = useUnsentComments(ticketId)
  const deliver = useDeliver(ticketId)
  return comments.map(comment => (
    <UnsentBubble
      key={comment.idempotencyKey}
      comment={comment}
      onRetry={() => {
        onActed()
        void deliver(comment)
      }}
      onEdit={() => {
        addToDraft(ticketId, comment)
        forgetUnsent(ticketId, comment.idempotencyKey)
        onActed()
      }}
    />
  ))
}

function UnsentBubble({ comment, onRetry, onEdit }: { comment: UnsentComment; onRetry: () => void; onEdit: () => void }) {
  const text = useText()
  const { you } = useTexts()
  const { body, attached, problem } = comment
  const sending = isOnTheWay(comment)
  return (
    <article className={styles.bubble} data-sending={sending || undefined}>
      <header className={styles.header}>
        <span className={styles.label}><User size={14} aria-hidden />{you}</span>
        {sending && <span className={styles.meta}>{text(texts.sending)}</span>}
      </header>
      <p className={styles.body}>{body}</p>
      {attached.map(({ id, fileName }) => <p key={id} className={styles.meta}><Paperclip size={14} aria-hidden /> {fileName}</p>)}
      {!sending && (
        <footer className={styles.foot}>
          <p role="alert" className={`${controls.error} ${styles.problem}`}>
            <CircleAlert size={16} aria-hidden /><span><strong>{text(texts.notSent)}</strong> {problem ?? text(texts.leftTooEarly)}</span>
          </p>
          <button type="button" className={controls.button} onClick={onRetry}>{text(texts.retry)}</button>
          <button type="button" className={controls.button} onClick={onEdit}>{text(texts.edit)}</button>
        </footer>
      )}
    </article>
  )
}
