import { Menu, UnstyledButton } from '@mantine/core'
import { ChevronDown } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { CommandId } from '../../../keys/commands'
import { KeyTooltip } from '../../../keys/KeyTooltip'
import { useCommand } from '../../../keys/useCommand'
import styles from './TicketHeader.module.css'

interface Props<Value extends string> {
  /** What is chosen, like "Status". */
  label: string
  command: CommandId
  badge: ReactNode
  value: Value
  options: readonly { value: Value; label: string }[]
  onChoose: (value: Value) => void
}

/** A badge that opens a menu of what it could be instead. */
export function BadgeMenu<Value extends string>({ label, command, badge, value, options, onChoose }: Props<Value>) {
  const [opened, setOpened] = useState(false)
  const changeable = options.some(option => option.value !== value)
  useCommand(command, changeable ? () => setOpened(true) : null)
  if (!changeable) return badge

  const chosen = options.find(option => option.value === value)?.label ?? ''
  function choose(next: string) {
    setOpened(false)
    const option = options.find(each => each.value === next)
    if (option && option.value !== value) onChoose(option.value)
  }

  return (
    <Menu opened={opened} onChange={setOpened} position="bottom-start" withinPortal shadow="md">
      <KeyTooltip command={command}>
        <Menu.Target>
          <UnstyledButton className={styles.badge} aria-label={`${label}: ${chosen}`}>{badge}<ChevronDown size={14} aria-hidden /></UnstyledButton>
        </Menu.Target>
      </KeyTooltip>
      <Menu.Dropdown>
        <Menu.RadioGroup value={value} onChange={choose}>
          {options.map(option => <Menu.RadioItem key={option.value} value={option.value} closeMenuOnClick>{option.label}</Menu.RadioItem>)}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}
