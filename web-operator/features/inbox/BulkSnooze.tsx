import { Button, Popover, Stack, TextInput } from '@mantine/core'
import { ChevronUp } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import { sayMoment, snoozeTimes, toField } from './snooze-times'

/** Until when the selected tickets sleep; null wakes them. */
export function BulkSnooze({ onChoose }: { onChoose: (until: Date | null) => void }) {
  const [opened, setOpened] = useState(false)
  const [own, setOwn] = useState('')
  const [error, setError] = useState<string | null>(null)

  function choose(until: Date | null) {
    setOpened(false)
    onChoose(until)
  }
  function chooseOwn(event: FormEvent) {
    event.preventDefault()
    const until = new Date(own)
    if (Number.isNaN(until.getTime())) return setError('Choose a day and a time.')
    if (until.getTime() <= Date.now()) return setError('Choose a time that is still to come.')
    choose(until)
  }

  return (
    <Popover opened={opened} onChange={setOpened} hideDetached={false} trapFocus returnFocus shadow="md" position="top-start" width={260}>
      <Popover.Target>
        <Button variant="default" size="compact-sm" rightSection={<ChevronUp size={14} aria-hidden />} onClick={() => setOpened(!opened)}>Snooze</Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Snooze until">
        <Stack gap="xs">
          {opened && snoozeTimes(new Date()).map(({ label, until }) => (
            <Button key={label} variant="default" size="compact-sm" justify="space-between" rightSection={sayMoment(until)} onClick={() => choose(until)}>{label}</Button>
          ))}
          <form onSubmit={chooseOwn} noValidate>
            <Stack gap="xs">
              <TextInput
                type="datetime-local" size="xs" label="Another time" value={own} min={toField(new Date())} error={error}
                onChange={event => { setOwn(event.currentTarget.value); setError(null) }}
              />
              <Button type="submit" size="compact-sm">Snooze until then</Button>
            </Stack>
          </form>
          <Button variant="subtle" size="compact-sm" onClick={() => choose(null)}>Wake now</Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
