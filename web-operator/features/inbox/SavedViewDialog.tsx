import { Button, Checkbox, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'

export interface SavedViewFields { name: string; shared: boolean }

interface Props {
  title: string
  button: string
  initial: SavedViewFields
  onClose: () => void
  /** Answers with what is wrong, or with null once it is kept. */
  onSave: (fields: SavedViewFields) => Promise<string | null>
}

/** Asks for a view's name, and whether the team sees it. */
export function SavedViewDialog({ title, button, initial, onClose, onSave }: Props) {
  const [name, setName] = useState(initial.name)
  const [shared, setShared] = useState(initial.shared)
  const [error, setError] = useState<string | null>(null)
  const [saving, setSaving] = useState(false)

  async function save(event: FormEvent) {
    event.preventDefault()
    if (!name.trim()) return setError('Give the view a name.')
    setSaving(true)
    const problem = await onSave({ name: name.trim(), shared })
    setSaving(false)
    if (problem) setError(problem)
    else onClose()
  }

  return (
    <Modal opened onClose={onClose} title={<Text fw={600}>{title}</Text>} closeButtonProps={{ 'aria-label': 'Close' }}>
      <form onSubmit={save} noValidate>
        <Stack gap="md">
          <TextInput data-autofocus label="Name" required value={name} error={error} onChange={event => { setName(event.currentTarget.value); setError(null) }} />
          <Checkbox label="Share with the team" description="Everyone sees the view, each with the tickets that they may see." checked={shared} onChange={event => setShared(event.currentTarget.checked)} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>Cancel</Button>
            <Button type="submit" loading={saving}>{button}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
