import { Group, Tooltip } from '@mantine/core'
import { cloneElement, type AriaAttributes, type ReactElement } from 'react'
import { usePreferences } from '../frame/usePreferences'
import { commandOf, isSingleKey, type CommandId } from './commands'
import { KeyCaps } from './KeyCaps'
import { ariaKeys } from './key-labels'

/** Says what a button does and by which key, and tells screen readers of the key too. */
export function KeyTooltip({ command, children }: { command: CommandId; children: ReactElement<AriaAttributes> }) {
  const { singleKeys } = usePreferences()
  const { title } = commandOf(command)
  const works = singleKeys || !isSingleKey(commandOf(command))
  if (!works) return <Tooltip label={title}>{children}</Tooltip>
  return (
    <Tooltip label={<Group component="span" gap="xs" wrap="nowrap">{title}<KeyCaps command={command} /></Group>}>
      {cloneElement(children, { 'aria-keyshortcuts': ariaKeys(command) })}
    </Tooltip>
  )
}
