import { Stack, Text, Title } from '@mantine/core'
import { useId, type ReactNode } from 'react'

/** One part of a longer screen, under its heading. */
export function Section({ title, about, children }: { title: string; about: string; children: ReactNode }) {
  const id = useId()
  return (
    <Stack component="section" gap="sm" aria-labelledby={id}>
      <div>
        <Title order={2} size="h4" id={id}>{title}</Title>
        <Text c="dimmed" size="sm">{about}</Text>
      </div>
      {children}
    </Stack>
  )
}
