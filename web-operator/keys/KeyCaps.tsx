import { Group, Kbd } from '@mantine/core'
import type { CommandId } from './commands'
import { keyLabels } from './key-labels'

/** The keys of a command, drawn as keys. */
export function KeyCaps({ command }: { command: CommandId }) {
  return (
    <Group component="span" gap={4} wrap="nowrap" style={{ display: 'inline-flex' }}>
      {keyLabels(command).map(label => <Kbd key={label} size="xs">{label}</Kbd>)}
    </Group>
  )
}
