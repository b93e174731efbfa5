import { Alert, Button, Group, Textarea } from '@mantine/core'
import { useState, type FormEvent, type KeyboardEvent } from 'react'
import { readRequestError } from '../../web-shared/apollo/request-error'

interface Props {
  label: string
  /** What is edited, in Markdown. */
  text: string
  /** What was made of it and not saved yet, and where that is kept; undefined forgets it. */
  draft: string | undefined
  onDraft: (text: string | undefined) => void
  mayBeEmpty?: boolean
  /** Something to know before it is saved. */
  warning?: string | false
  /** Resolves to what the server has against it. */
  onSave: (text: string) => Promise<readonly { message: string }[]>
  onClose: () => void
}

/** Changes a text in its place. A text that could not be saved stays. */
export function InPlaceEditor({ label, text: saved, draft, onDraft, mayBeEmpty = false, warning, onSave, onClose }: Props) {
  const [text, setText] = useState(draft ?? saved)
  const [failure, setFailure] = useState<string>()
  const [saving, setSaving] = useState(false)
  const sayable = mayBeEmpty || text.trim() !== ''

  function write(next: string) {
    setText(next)
    setFailure(undefined)
    onDraft(next)
  }

  function close() {
    onDraft(undefined)
    onClose()
  }

  async function save() {
    if (!sayable || saving) return
    if (text === saved) return close()
    setSaving(true)
    try {
      const [userError] = await onSave(text)
      if (userError) return setFailure(userError.message)
      close()
    } catch (error) {
      setFailure(`Not saved: ${readRequestError(error).message} Your text is kept; save again.`)
    } finally {
      setSaving(false)
    }
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    void save()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) {
      // The composer has the same key.
      event.preventDefault()
      void save()
    }
    if (event.key === 'Escape' && text === saved) {
      event.preventDefault()
      close()
    }
  }

  return (
    <form onSubmit={submit}>
      {warning && !saving && <Alert color="yellow" role="alert" p="xs" mb="xs">{warning}</Alert>}
      <Textarea
        aria-label={label}
        autosize
        minRows={3}
        maxRows={16}
        autoFocus
        // What were typed now would be gone with the field.
        readOnly={saving}
        value={text}
        error={failure}
        onChange={event => write(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Group gap="xs" mt="xs">
        <Button type="submit" size="compact-sm" loading={saving} disabled={!sayable}>Save</Button>
        <Button size="compact-sm" variant="default" onClick={close}>Cancel</Button>
      </Group>
    </form>
  )
}
