import { ActionIcon, Button, Popover } from '@mantine/core'
import { ChevronDown, X } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './FilterBar.module.css'

interface Props {
  name: string
  /** What is chosen, in words; empty when nothing is. */
  value: string
  opened: boolean
  onOpen: (opened: boolean) => void
  onRemove: () => void
  width?: number
  children: ReactNode
}

/** A filter: says its value, opens its choices, goes away. */
export function FilterChip({ name, value, opened, onOpen, onRemove, width = 300, children }: Props) {
  return (
    <Popover opened={opened} onChange={onOpen} hideDetached={false} trapFocus returnFocus shadow="md" position="bottom-start" width={width}>
      <div className={styles.chip} data-active={value ? true : undefined}>
        <Popover.Target>
          <Button className={styles.value} variant="transparent" size="compact-sm" rightSection={<ChevronDown size={14} aria-hidden />} onClick={() => onOpen(!opened)}>
            {value ? `${name}: ${value}` : name}
          </Button>
        </Popover.Target>
        <ActionIcon className={styles.remove} variant="transparent" size={24} aria-label={`Remove the filter ${name}`} onClick={onRemove}><X size={14} aria-hidden /></ActionIcon>
      </div>
      <Popover.Dropdown aria-label={name}>{children}</Popover.Dropdown>
    </Popover>
  )
}
