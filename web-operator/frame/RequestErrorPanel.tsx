import { Button, Code, Group, Stack, Text } from '@mantine/core'
import { CircleAlert } from 'lucide-react'
import { readRequestError } from '../../web-shared/apollo/request-error'
import { CopyTextButton } from './CopyTextButton'

/** A request that failed, in the place of what it would have shown: what to do, and the ID to quote. */
export function RequestErrorPanel({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { message, code, requestId } = readRequestError(error)
  return (
    <Stack role="alert" align="center" gap="sm" p="xl" ta="center">
      <CircleAlert size={28} color="var(--color-danger)" aria-hidden />
      <Text fw={600}>{message}</Text>
      <Text c="dimmed">{code === 'OFFLINE' ? 'Check your connection, then retry.' : 'Retry; if it happens again, tell your administrator the request ID.'}</Text>
      <Button onClick={onRetry}>Retry</Button>
      {requestId && (
        <Group gap="xs">
          <Text size="sm" c="dimmed">Request ID</Text>
          <Code>{requestId}</Code>
          <CopyTextButton text={requestId} what="the request ID" size="compact-xs" variant="default" />
        </Group>
      )}
    </Stack>
  )
}
