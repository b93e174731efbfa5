import { Alert, Button, FileButton, Textarea, Tooltip } from '@mantine/core'
import { Eye, Paperclip, Pencil } from 'lucide-react'
import { lazy, Suspense, useEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent, type ReactNode } from 'react'
import { mostFiles } from '../../../../web-shared/ticket/upload-limits'
import { DropZone } from '../../../../web-shared/writing/DropZone'
import { pastedFiles } from '../../../../web-shared/writing/pasted-files'
import { MentionTextarea } from '../../../frame/mentions/MentionTextarea'
import { applyEdit, insertion } from '../../../frame/text-edit'
import type { FragmentType } from '../../../gql'
import { CannedReplies, type CannedReplies_ticket } from './CannedReplies'
import styles from './CommentForm.module.css'
import { DraftFiles } from './DraftFiles'
import { changeDraft, draftKey, type DraftPlace } from './drafts'
import { FormatToolbar } from './FormatToolbar'
import { formatText, type Format } from './format-text'
import type { SendFailure } from './send-failure'
import { attach } from './uploads'
import { useCaret } from './useCaret'
import { useDraft } from './useDraft'

const MarkdownPreview = lazy(() => import('./MarkdownPreview').then(it => ({ default: it.MarkdownPreview })))

interface Props {
  place: DraftPlace
  ticket: FragmentType<typeof CannedReplies_ticket>
  label: string
  placeholder: string
  /** Operators are offered behind an @, for whom it is written. */
  mentions?: boolean
  failure: SendFailure | null
  /** The text is another one than what failed. */
  onEdit: () => void
  /** Counts the requests to put the caret into the text; 0 while there is none. */
  focusAsked: number
  /** Between the attach button and the send buttons. */
  options?: ReactNode
  buttons: ReactNode
  notice?: ReactNode
}

/** The text, its formatting and its attachments: what both tabs of the composer share. */
export function CommentForm({ place, ticket, label, placeholder, mentions = false, failure, onEdit, focusAsked, options, buttons, notice }: Props) {
  const { draft } = useDraft(place)
  const Field = mentions ? MentionTextarea : Textarea
  const text = useRef<HTMLTextAreaElement>(null)
  const keepCaret = useCaret(draftKey(place), text)
  const [previewing, setPreviewing] = useState(false)
  // How the canned replies were opened; a slash that was typed for them is given back when none is chosen.
  const [canned, setCanned] = useState<'slash' | 'button' | null>(null)

  useEffect(() => {
    if (focusAsked === 0) return
    setPreviewing(false)
    text.current?.focus()
  }, [focusAsked])

  const addFiles = (files: readonly File[]) => {
    if (files.length > 0) attach(place, files)
  }

  function format(kind: Format) {
    const field = text.current
    if (field) applyEdit(field, formatText(field.value, field.selectionStart, field.selectionEnd, kind))
  }

  function insert(words: string) {
    const field = text.current
    if (field) applyEdit(field, insertion(words, field.selectionStart, field.selectionEnd))
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.nativeEvent.isComposing) return
    const { value, selectionStart, selectionEnd } = event.currentTarget
    const kind = (event.metaKey || event.ctrlKey) && !event.shiftKey && !event.altKey ? ({ b: 'bold', i: 'italic' } as const)[event.key] : undefined
    if (kind) {
      event.preventDefault()
      format(kind)
    } else if (event.key === '/' && selectionStart === selectionEnd && isEmptyLine(value, selectionStart)) {
      event.preventDefault()
      setCanned('slash')
    }
  }

  function onPaste(event: ClipboardEvent) {
    const files = pastedFiles(event.clipboardData)
    if (files.length === 0) return
    event.preventDefault()
    addFiles(files)
  }

  function closeCanned(words: string) {
    setCanned(null)
    if (words) insert(words)
    else text.current?.focus()
  }

  return (
    <div className={styles.form}>
      <div className={styles.writing}>
        {notice}
        {failure?.message && <Alert color="red" role="alert" p="xs">{failure.message}</Alert>}
        <FormatToolbar onFormat={format} onCannedReplies={() => setCanned('button')} disabled={previewing}>
          <Button size="compact-sm" variant="subtle" className={styles.preview} aria-pressed={previewing} leftSection={previewing ? <Pencil size={14} aria-hidden /> : <Eye size={14} aria-hidden />} onClick={() => setPreviewing(!previewing)}>{previewing ? 'Write' : 'Preview'}</Button>
        </FormatToolbar>
        <CannedReplies
          ticket={ticket}
          opened={canned !== null}
          onChoose={closeCanned}
          onClose={searched => closeCanned(canned === 'slash' ? `/${searched}` : '')}
        >
          <div hidden={previewing}>
            <Field
              ref={text}
              aria-label={label}
              placeholder={placeholder}
              autosize
              minRows={3}
              maxRows={10}
              classNames={{ input: styles.text }}
              value={draft.text}
              error={failure?.atText}
              onChange={event => {
                const written = event.currentTarget.value
                changeDraft(place, current => ({ ...current, text: written }))
                keepCaret(true)
                onEdit()
              }}
              onSelect={() => keepCaret(document.activeElement === text.current)}
              onFocus={() => keepCaret(true)}
              onBlur={() => keepCaret(false)}
              onKeyDown={onKeyDown}
              onPaste={onPaste}
            />
          </div>
        </CannedReplies>
        {previewing && <Suspense fallback={null}><MarkdownPreview markdown={draft.text} /></Suspense>}
        <DraftFiles place={place} />
      </div>
      <div className={styles.foot} data-when-writing>
        <FileButton multiple onChange={addFiles}>
          {props => (
            <Tooltip label={`Up to ${mostFiles} files, 20 MB each. You can also paste them or drop them here.`}>
              <Button {...props} variant="default" size="xs" fz="sm" leftSection={<Paperclip size={14} aria-hidden />}>Attach</Button>
            </Tooltip>
          )}
        </FileButton>
        <span className={styles.limits}>Up to {mostFiles} files, 20 MB each</span>
        {options}
        <div className={styles.buttons}>{buttons}</div>
      </div>
      <DropZone onFiles={addFiles}>
        <span>Drop files here to attach them</span>
        <span className={styles.limits}>Up to {mostFiles} files, 20 MB each</span>
      </DropZone>
    </div>
  )
}

function isEmptyLine(text: string, caret: number) {
  const before = text[caret - 1]
  const after = text[caret]
  return (before === undefined || before === '\n') && (after === undefined || after === '\n')
}
