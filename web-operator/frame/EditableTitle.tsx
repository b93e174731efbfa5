import { ActionIcon, Button, TextInput, Tooltip } from '@mantine/core'
import { Pencil } from 'lucide-react'
import { useState, type FormEvent, type KeyboardEvent, type ReactNode } from 'react'
import styles from './EditableTitle.module.css'
import { useArrivalFocus } from './useArrivalFocus'

interface Props {
  title: string
  /** How the title is shown; as it is, unless given. */
  children?: ReactNode
  /** Whose title it is, like "ticket". */
  of: string
  editable: boolean
  /** True when it is saved; otherwise what was typed stays in the field. */
  onSave: (title: string) => Promise<boolean>
}

/** The heading of a screen, edited in place. */
export function EditableTitle({ title, children, of, editable, onSave }: Props) {
  const heading = useArrivalFocus()
  const [typed, setTyped] = useState<string | null>(null)
  // Somebody else may change it meanwhile: what was left as it was takes that back from nobody.
  const [began, setBegan] = useState(title)

  function edit() {
    setBegan(title)
    setTyped(title)
  }

  function leave() {
    setTyped(null)
    // The field that had the focus goes away.
    requestAnimationFrame(() => heading.current?.focus({ preventScroll: true }))
  }

  async function save(event: FormEvent) {
    event.preventDefault()
    const next = typed?.trim() ?? ''
    if (!next) return
    leave()
    if (next !== began && next !== title && !await onSave(next)) setTyped(next)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return
    event.preventDefault()
    leave()
  }

  if (typed !== null) {
    return (
      <form className={styles.form} onSubmit={event => void save(event)}>
        <h1 className="visually-hidden">{title}</h1>
        <TextInput
          className={styles.field}
          aria-label="Title"
          maxLength={255}
          autoFocus
          onFocus={event => event.currentTarget.select()}
          error={typed.trim() ? undefined : `A ${of} needs a title.`}
          value={typed}
          onChange={event => setTyped(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <Button type="submit" size="xs" fz="sm" mih={36} disabled={!typed.trim()}>Save</Button>
        <Button size="xs" fz="sm" mih={36} variant="default" onClick={leave}>Cancel</Button>
      </form>
    )
  }
  return (
    <div className={styles.row}>
      <h1 ref={heading} tabIndex={-1} className={styles.title} onDoubleClick={editable ? edit : undefined}>{children ?? title}</h1>
      {editable && (
        <Tooltip label="Edit the title">
          <ActionIcon variant="subtle" color="gray" aria-label="Edit the title" onClick={edit}><Pencil size={14} /></ActionIcon>
        </Tooltip>
      )}
    </div>
  )
}
