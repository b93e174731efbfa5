import { Button, Group, Modal, Text } from '@mantine/core'
import { useState, type ReactNode } from 'react'

interface Props {
  opened: boolean
  title: string
  /** What will be. */
  children: ReactNode
  /** The button that does it. */
  label: string
  /** True when it was done; otherwise the dialog stays. */
  onConfirm: () => Promise<boolean>
  /** Gives the focus back, too: it was in a menu that is gone. */
  onClose: () => void
}

/** Asks before something is done that cannot be taken back. */
export function ConfirmDialog({ opened, title, children, label, onConfirm, onClose }: Props) {
  const [busy, setBusy] = useState(false)

  async function confirm() {
    setBusy(true)
    if (await onConfirm()) onClose()
    setBusy(false)
  }

  return (
    <Modal opened={opened} onClose={onClose} returnFocus={false} title={title} centered size="sm" closeButtonProps={{ 'aria-label': 'Close' }}>
      <Text size="sm">{children}</Text>
      <Group justify="flex-end" gap="xs" mt="md">
        <Button variant="default" data-autofocus onClick={onClose}>Cancel</Button>
        <Button color="red.9" loading={busy} onClick={() => void confirm()}>{label}</Button>
      </Group>
    </Modal>
  )
}
