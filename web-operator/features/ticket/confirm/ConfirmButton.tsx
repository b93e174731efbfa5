import { Button, Group, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import styles from './ConfirmButton.module.css'

interface Props {
  label: string
  /** What will be. */
  consequence: string
  busy: boolean
  onConfirm: () => void
}

/** A button that asks a second time, in its place, before something is done that cannot be taken back. */
export function ConfirmButton({ label, consequence, busy, onConfirm }: Props) {
  const [asking, setAsking] = useState(false)
  const question = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const asked = useRef(false)

  // The button that had the focus goes away, and comes back.
  useEffect(() => {
    if (asking) question.current?.focus()
    else if (asked.current) button.current?.focus()
    asked.current = asking
  }, [asking])

  if (!asking) return <Button ref={button} size="compact-sm" variant="default" loading={busy} onClick={() => setAsking(true)}>{label}</Button>
  return (
    <div ref={question} role="group" aria-label={`${label}?`} tabIndex={-1} className={styles.question}>
      <Text size="sm">{consequence}</Text>
      <Group gap="xs" mt="xs">
        <Button
          size="compact-sm"
          color="red.9"
          onClick={() => {
            setAsking(false)
            onConfirm()
          }}
        >
          {label}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setAsking(false)}>Cancel</Button>
      </Group>
    </div>
  )
}
