import { Button, Group, Popover } from '@mantine/core'
import { useState } from 'react'

interface Props {
  label: string
  /** What cannot be taken back. */
  warning: string
  /** The label of the button that does it. */
  confirmation: string
  onConfirm: () => Promise<void>
}

/** A button that says what it will do, and asks, before it does what cannot be taken back. */
export function ConfirmedButton({ label, warning, confirmation, onConfirm }: Props) {
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)

  async function confirm() {
    setBusy(true)
    await onConfirm()
    setBusy(false)
    setAsking(false)
  }

  return (
    <Popover opened={asking} onChange={setAsking} trapFocus returnFocus shadow="md" position="top-start" width={280}>
      <Popover.Target>
        <Button size="xs" variant="default" onClick={() => setAsking(true)}>{label}</Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label} fz="sm">
        {warning}
        <Group gap="xs" mt="sm">
          <Button size="xs" color="red" loading={busy} onClick={() => void confirm()}>{confirmation}</Button>
          <Button size="xs" variant="default" data-autofocus onClick={() => setAsking(false)}>Cancel</Button>
        </Group>
      </Popover.Dropdown>
    </Popover>
  )
}
