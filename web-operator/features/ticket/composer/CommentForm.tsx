import { Alert, Button, FileButton, Textarea } from '@mantine/core'
import { Paperclip } from 'lucide-react'
import { useEffect, useRef, type FormEvent, type KeyboardEvent, type ReactNode } from 'react'
import styles from './TicketComposer.module.css'
import { DraftFiles } from './DraftFiles'
import type { SendFailure } from './send-failure'
import type { DraftState } from './useDraft'
import { useUploads } from './useUploads'

interface Props {
  label: string
  placeholder: string
  draft: DraftState
  failure: SendFailure | null
  sending: boolean
  onSend: () => void
  /** The text is another one than what failed. */
  onEdit: () => void
  /** Between the attach button and the send buttons. */
  options?: ReactNode
  /** The buttons that send; the first submit button is what ⌘Enter presses. */
  buttons: (canSend: boolean) => ReactNode
  notice?: ReactNode
}

/** The text, its attachments and the buttons that both tabs of the composer share. */
export function CommentForm({ label, placeholder, draft: { draft, change }, failure, sending, onSend, onEdit, options, buttons, notice }: Props) {
  const { pending, problems, attach } = useUploads(change)
  const canSend = draft.text.trim() !== '' && pending.length === 0 && !sending
  const form = useRef<HTMLFormElement>(null)
  const text = useRef<HTMLTextAreaElement>(null)

  // The button that was pressed is disabled while it sends, and drops the focus; writing goes on in the text.
  const wasSending = useRef(false)
  useEffect(() => {
    const { activeElement } = document
    if (wasSending.current && !sending && (activeElement === document.body || form.current?.contains(activeElement))) text.current?.focus()
    wasSending.current = sending
  }, [sending])

  function submit(event: FormEvent) {
    event.preventDefault()
    if (canSend) onSend()
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey) && canSend) onSend()
  }

  return (
    <form ref={form} className={styles.form} onSubmit={submit}>
      {notice}
      {failure?.message && <Alert color="red" role="alert" p="xs">{failure.message}</Alert>}
      <Textarea
        ref={text}
        aria-label={label}
        placeholder={placeholder}
        autosize
        minRows={3}
        maxRows={10}
        value={draft.text}
        error={failure?.atText}
        onChange={event => {
          const written = event.currentTarget.value
          change(current => ({ ...current, text: written }))
          onEdit()
        }}
        onKeyDown={onKeyDown}
      />
      <DraftFiles
        files={draft.files}
        pending={pending}
        problems={problems}
        onRemove={id => change(current => ({ ...current, files: current.files.filter(file => file.id !== id) }))}
      />
      <div className={styles.foot}>
        <FileButton multiple onChange={attach}>
          {props => <Button {...props} variant="default" size="xs" fz="sm" leftSection={<Paperclip size={14} aria-hidden />}>Attach</Button>}
        </FileButton>
        {options}
        <div className={styles.buttons}>{buttons(canSend)}</div>
      </div>
    </form>
  )
}
