import { Checkbox, Radio, Stack, TextInput } from '@mantine/core'
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

/** What a filter can be set to. */
export function ChoiceList<Value extends string>({ name, choices, chosen, onChange, single = false }: Props<Value>) {
  const [search, setSearch] = useState('')
  const shown = choices.filter(({ label }) => label.toLowerCase().includes(search.trim().toLowerCase()))
  const toggle = (value: Value, on: boolean) => onChange(on ? [...chosen, value] : chosen.filter(other => other !== value))

  return (
    <Stack gap="xs">
      {choices.length > fewEnoughToScan && (
        <TextInput size="xs" aria-label={`Find ${name.toLowerCase()}`} placeholder="Find" value={search} onChange={event => setSearch(event.currentTarget.value)} />
      )}
      <Stack gap={6} className={styles.choices} role="group" aria-label={name}>
        {shown.map(({ value, label }) => single
          ? <Radio key={value} size="sm" name={name} label={label} checked={chosen.includes(value)} onChange={() => onChange([value])} />
          : <Checkbox key={value} size="sm" label={label} checked={chosen.includes(value)} onChange={event => toggle(value, event.currentTarget.checked)} />)}
      </Stack>
    </Stack>
  )
}
