import { Button, Popover, Stack, TextInput } from '@mantine/core'
import { ChevronDown } from 'lucide-react'
import styles from './FilterBar.module.css'

interface Props { name: string; from: string; to: string; onChange: (from: string, to: string) => void }

const dayText = (day: string) => new Date(`${day}T00:00`).toLocaleDateString('en', { day: 'numeric', month: 'short', year: 'numeric' })

function summary(from: string, to: string) {
  if (from && to) return from === to ? dayText(from) : `${dayText(from)} – ${dayText(to)}`
  if (from) return `from ${dayText(from)}`
  return to ? `to ${dayText(to)}` : ''
}

/** A filter chip for a span of days, either end open. */
export function DaysFilter({ name, from, to, onChange }: Props) {
  const text = summary(from, to)
  return (
    <Popover trapFocus returnFocus shadow="md" position="bottom-start" width={220}>
      <Popover.Target>
        <Button className={styles.chip} data-active={text ? true : undefined} variant="default" size="compact-sm" rightSection={<ChevronDown size={14} aria-hidden />}>
          {text ? `${name}: ${text}` : name}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={name}>
        <Stack gap="xs">
          <TextInput type="date" size="xs" label={`${name} from`} value={from} max={to || undefined} onChange={event => onChange(event.currentTarget.value, to)} />
          <TextInput type="date" size="xs" label={`${name} to`} value={to} min={from || undefined} onChange={event => onChange(from, event.currentTarget.value)} />
          {text && <Button size="compact-xs" variant="subtle" onClick={() => onChange('', '')}>Clear</Button>}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
