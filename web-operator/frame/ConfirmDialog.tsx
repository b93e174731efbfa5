import { Alert, Button, Group, Modal, Stack } from '@mantine/core'
import type { ReactNode } from 'react'

interface Props {
  opened: boolean
  title: string
  /** What will be. */
  children: ReactNode
  confirmLabel: string
  busy?: boolean
  /** Why it was not done. */
  failure?: string | null
  onCancel: () => void
  onConfirm: () => void
}

/** Asks before something is done that hurts, and tells what becomes of it. */
export function ConfirmDialog({ opened, title, children, confirmLabel, busy, failure, onCancel, onConfirm }: Props) {
  return (
    <Modal opened={opened} onClose={onCancel} title={title}>
      <Stack>
        {failure && <Alert color="red" role="alert">{failure}</Alert>}
        {children}
        <Group justify="flex-end">
          <Button variant="default" data-autofocus onClick={onCancel}>Cancel</Button>
          <Button color="red" loading={busy} onClick={onConfirm}>{confirmLabel}</Button>
        </Group>
      </Stack>
    </Modal>
  )
}
