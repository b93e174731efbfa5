import { SendHorizontal } from 'lucide-react'
import { useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import { useText } from '../../language/useText'
import controls from '../../layout/controls.module.css'
import { AttachButton, AttachedFiles } from '../../writing/AttachField'
import { useDraft } from '../../writing/useDraft'
import { useUploads } from '../../writing/useUploads'
import styles from './Composer.module.css'
import { draftKey, type CommentDraft } from './move-draft'
import { ReplyTrouble } from './ReplyTrouble'
import { texts } from './texts'
import { useReply } from './useReply'

export const Composer_ticket = graphql(`
  fragment Composer_ticket on Ticket {
    id
    status
  }
`)

const emptyDraft: CommentDraft = { body: '', attached: [] }

/** The field at the bottom of a ticket. What is written stays until the server has it. */
export function Composer({ onSent, ...props }: { ticket: FragmentType<typeof Composer_ticket>; onSent: () => void }) {
  const text = useText()
  const ticket = readFragment(Composer_ticket, props.ticket)
  const { draft, change, clear } = useDraft(draftKey(ticket.id), emptyDraft)
  const uploads = useUploads({
    attached: draft.attached,
    onAttached: attachment => change(({ attached }) => ({ attached: [...attached, attachment] })),
  })
  const { send, sending, problem, forgive } = useReply(ticket.id)
  const [empty, setEmpty] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const done = ticket.status === 'RESOLVED' || ticket.status === 'CLOSED'

  async function submit(event?: FormEvent) {
    event?.preventDefault()
    if (sending || uploads.uploading.length > 0) return
    setEmpty(!draft.body.trim())
    if (draft.body.trim() && await send({ body: draft.body, attachmentIds: draft.attached.map(attachment => attachment.id) })) {
      clear()
      onSent()
    }
    field.current?.focus()
  }

  function sendOnShortcut(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) void submit()
  }

  return (
    <form className={styles.composer} onSubmit={submit} noValidate>
      {done && <p id={`${id}-reopens`} className={styles.reopens}>{text(texts.reopens)}</p>}
      <AttachedFiles attached={draft.attached} uploads={uploads} onRemove={gone => change({ attached: draft.attached.filter(kept => kept.id !== gone.id) })} />
      <div id={`${id}-trouble`}>
        {empty && <p role="alert" className={controls.error}>{text(texts.commentEmpty)}</p>}
        {problem && <ReplyTrouble problem={problem} onRetry={() => void submit()} />}
      </div>
      <label htmlFor={id} className="visually-hidden">{text(texts.comment)}</label>
      <div className={styles.row}>
        <AttachButton iconOnly onFiles={uploads.add} />
        <textarea
          ref={field}
          id={id}
          className={`${controls.input} ${styles.field}`}
          rows={1}
          placeholder={text(texts.commentHint)}
          value={draft.body}
          readOnly={sending}
          aria-describedby={`${id}-trouble ${id}-reopens`}
          aria-invalid={empty || problem?.kind === 'refused' || undefined}
          onChange={event => {
            change({ body: event.target.value })
            setEmpty(false)
            forgive()
          }}
          onKeyDown={sendOnShortcut}
        />
        <button type="submit" className={controls.primary} disabled={sending || uploads.uploading.length > 0}>
          <SendHorizontal size={18} aria-hidden /><span className={styles.send}>{sending ? text(texts.sending) : text(texts.send)}</span>
        </button>
      </div>
    </form>
  )
}
