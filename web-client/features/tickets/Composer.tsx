import { SendHorizontal } from 'lucide-react'
import { useId, useState, type ClipboardEvent, type FormEvent, type KeyboardEvent, type RefObject } from 'react'
import { pastedFiles } from '../../../web-shared/writing/pasted-files'
import { graphql, readFragment, type FragmentType } from '../../gql'
import { useText } from '../../language/useText'
import controls from '../../layout/controls.module.css'
import { AttachButton, UploadLimits } from '../../writing/AttachButton'
import { DraftFiles } from '../../writing/DraftFiles'
import { DropFiles } from '../../writing/DropFiles'
import { keptDraft } from '../../writing/drafts'
import { useDraft } from '../../writing/useDraft'
import { useGrow } from '../../writing/useGrow'
import { useTypedEarly } from '../../writing/useTypedEarly'
import { useUploads } from '../../writing/useUploads'
import styles from './Composer.module.css'
import { draftKey, emptyDraft, type CommentDraft } from './move-draft'
import { texts } from './texts'
import { useReply } from './useReply'

export const Composer_ticket = graphql(`
  fragment Composer_ticket on Ticket {
    id
    status
  }
`)

interface Props {
  ticket: FragmentType<typeof Composer_ticket>
  /** Where one writes, for those who lead the focus here. */
  field: RefObject<HTMLTextAreaElement | null>
  onSend: () => void
}

/** The field at the bottom of a ticket. What is written is kept until the server has it. */
export function Composer({ field, onSend, ...props }: Props) {
  const text = useText()
  const ticket = readFragment(Composer_ticket, props.ticket)
  const { draft, change } = useDraft(draftKey(ticket.id), emptyDraft)
  const files = useUploads(draftKey(ticket.id))
  const { send, refusal, forgive } = useReply(ticket.id)
  const [empty, setEmpty] = useState(false)
  const id = useId()
  useGrow(field, draft.body)
  useTypedEarly(field, typed => {
    const kept = keptDraft<CommentDraft>(draftKey(ticket.id))?.body ?? ''
    // A browser may have put back what it saw here before.
    if (!kept.includes(typed)) change({ body: kept ? `${kept}\n${typed}` : typed })
  })
  const done = ticket.status === 'RESOLVED' || ticket.status === 'CLOSED'
  const problem = empty ? text(texts.commentEmpty) : refusal

  function submit(event?: FormEvent) {
    event?.preventDefault()
    field.current?.focus()
    if (files.busy) return
    setEmpty(!draft.body.trim())
    if (!draft.body.trim()) return
    files.forgetFailures()
    void send(draft)
    onSend()
  }

  function sendOnShortcut({ key, metaKey, ctrlKey, nativeEvent }: KeyboardEvent) {
    if (key === 'Enter' && (metaKey || ctrlKey) && !nativeEvent.isComposing) submit()
  }

  function attachPasted(event: ClipboardEvent) {
    const pasted = pastedFiles(event.clipboardData)
    if (pasted.length === 0) return
    event.preventDefault()
    files.add(pasted)
  }

  return (
    <form className={styles.composer} onSubmit={submit} noValidate>
      {done && <p id={`${id}-reopens`} className={controls.hint}>{text(texts.reopens)}</p>}
      <div className={styles.files}><DraftFiles files={files} /></div>
      {problem !== null && <p id={`${id}-problem`} role="alert" className={controls.error}>{problem}</p>}
      <label htmlFor={id} className="visually-hidden">{text(texts.comment)}</label>
      <div className={styles.row}>
        <AttachButton onFiles={files.add} limitsId={`${id}-limits`} />
        <textarea
          ref={field}
          id={id}
          className={`${controls.input} ${styles.field}`}
          rows={1}
          placeholder={text(texts.commentHint)}
          value={draft.body}
          aria-describedby={`${id}-problem ${id}-reopens ${id}-shortcut`}
          aria-invalid={problem !== null || undefined}
          onChange={event => {
            change({ body: event.target.value })
            setEmpty(false)
            forgive()
          }}
          onKeyDown={sendOnShortcut}
          onPaste={attachPasted}
        />
        <button type="submit" className={controls.primary} disabled={files.busy}>
          <SendHorizontal size={18} aria-hidden /><span className={styles.send}>{text(texts.send)}</span>
        </button>
      </div>
      <p className={styles.hints}>
        <UploadLimits id={`${id}-limits`} />
        <span id={`${id}-shortcut`} className={`${controls.hint} ${styles.shortcut}`}>{text(texts.shortcut)}</span>
      </p>
      <DropFiles onFiles={files.add} />
    </form>
  )
}
