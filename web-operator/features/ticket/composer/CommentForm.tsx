import { Alert, Button, FileButton, Textarea } from '@mantine/core'
import { Paperclip } from 'lucide-react'
import type { FormEvent, KeyboardEvent, ReactNode } from 'react'
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
  /** Between the attach button and the send buttons. */
  options?: ReactNode
  /** The buttons that send; the first submit button is what ⌘Enter presses. */
  buttons: (canSend: boolean) => ReactNode
  notice?: ReactNode
}

/** The text, its attachments and the buttons that both tabs of the composer share. */
export function CommentForm({ label, placeholder, draft: { draft, change }, failure, sending, onSend, options, buttons, notice }: Props) {
  const { pending, problems, attach } = useUploads(change)
  const canSend = draft.text.trim() !== '' && pending.length === 0 && !sending

  function submit(event: FormEvent) {
    event.preventDefault()
    if (canSend) onSend()
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey) && canSend) onSend()
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      {notice}
      {failure?.message && <Alert color="red" role="alert" p="xs">{failure.message}</Alert>}
      <Textarea
        aria-label={label}
        placeholder={placeholder}
        autosize
        minRows={3}
        maxRows={10}
        value={draft.text}
        error={failure?.atText}
        onChange={event => {
          const text = event.currentTarget.value
          change(current => ({ ...current, text }))
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
