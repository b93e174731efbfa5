import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { ConfirmDialog } from '../../frame/ConfirmDialog'

interface Props { subject: string; busy: boolean; locked: boolean; onConfirm: () => Promise<void> }

/** Asks first: what is discarded leaves the list for good. Locked while another decision is on its way. */
export function DiscardMail({ subject, busy, locked, onConfirm }: Props) {
  const [asking, setAsking] = useState(false)

  async function confirm() {
    await onConfirm()
    setAsking(false)
  }

  return (
    <>
      <Button size="compact-sm" variant="outline" color="red" disabled={locked} onClick={() => setAsking(true)}>Discard</Button>
      <ConfirmDialog opened={asking} title="Discard this mail?" confirmLabel="Discard" busy={busy} onCancel={() => setAsking(false)} onConfirm={() => void confirm()}>
        <Text>“{subject}” leaves the quarantine and becomes no ticket. Its text is deleted after 30 days; nobody is told.</Text>
      </ConfirmDialog>
    </>
  )
}
