import { Button, Checkbox, Popover, Radio, Stack, TextInput } from '@mantine/core'
import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import styles from './FilterBar.module.css'

const fewEnoughToScan = 8

interface Props<Value extends string> {
  name: string
  choices: readonly { value: Value; label: string }[]
  chosen: readonly Value[]
  onChange: (chosen: Value[]) => void
  /** One choice at most. */
  single?: boolean
}

/** A filter chip: says what is chosen, opens the choices. */
export function ChoiceFilter<Value extends string>({ name, choices, chosen, onChange, single = false }: Props<Value>) {
  const [search, setSearch] = useState('')
  const labels = choices.filter(({ value }) => chosen.includes(value)).map(({ label }) => label)
  const summary = labels.length > 2 ? `${labels.length} chosen` : labels.join(', ')
  const shown = choices.filter(({ label }) => label.toLowerCase().includes(search.trim().toLowerCase()))
  const toggle = (value: Value, on: boolean) => {
    if (single) return onChange(on ? [value] : [])
    onChange(on ? [...chosen, value] : chosen.filter(other => other !== value))
  }

  return (
    <Popover trapFocus returnFocus shadow="md" position="bottom-start" width={300} onClose={() => setSearch('')}>
      <Popover.Target>
        <Button className={styles.chip} data-active={chosen.length > 0 || undefined} variant="default" size="compact-sm" rightSection={<ChevronDown size={14} aria-hidden />}>
          {summary ? `${name}: ${summary}` : name}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={name}>
        <Stack gap="xs">
          {choices.length > fewEnoughToScan && (
            <TextInput size="xs" aria-label={`Find ${name.toLowerCase()}`} placeholder="Find" value={search} onChange={event => setSearch(event.currentTarget.value)} />
          )}
          <Stack gap={6} className={styles.choices} role="group" aria-label={name}>
            {shown.map(({ value, label }) => single
              ? <Radio key={value} size="sm" name={name} label={label} checked={chosen.includes(value)} onChange={() => toggle(value, true)} />
              : <Checkbox key={value} size="sm" label={label} checked={chosen.includes(value)} onChange={event => toggle(value, event.currentTarget.checked)} />)}
          </Stack>
          {chosen.length > 0 && <Button size="compact-xs" variant="subtle" onClick={() => onChange([])}>Clear</Button>}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
