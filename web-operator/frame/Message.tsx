import { Stack } from '@mantine/core'
import type { ReactNode } from 'react'

/** A few words in the middle of where a screen would be. */
export function Message({ children }: { children: ReactNode }) {
  return <Stack component="main" align="center" justify="center" gap="sm" p="xl" mih="60%" ta="center">{children}</Stack>
}
