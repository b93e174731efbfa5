import { Stack, TextInput } from '@mantine/core'

interface Props { name: string; from: string; to: string; onChange: (from: string, to: string) => void }

/** A span of days, either end open. */
export function DayFields({ name, from, to, onChange }: Props) {
  return (
    <Stack gap="xs">
      <TextInput type="date" size="xs" label={`${name} from`} value={from} max={to || undefined} onChange={event => onChange(event.currentTarget.value, to)} />
      <TextInput type="date" size="xs" label={`${name} to`} value={to} min={from || undefined} onChange={event => onChange(from, event.currentTarget.value)} />
    </Stack>
  )
}
