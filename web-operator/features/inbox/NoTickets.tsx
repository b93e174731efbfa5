import { Button, Stack, Text } from '@mantine/core'
import { Inbox } from 'lucide-react'
import { clearFilters, countFilters } from './ticket-filters'
import { useFilters } from './useFilters'

/** An empty list, and the way out when filters made it so. */
export function NoTickets() {
  const { filters, change } = useFilters()
  const count = countFilters(filters)
  return (
    <Stack align="center" gap="sm" p="xl" mt="xl">
      <Inbox size={32} aria-hidden color="var(--color-meta)" />
      <Text role="status" fw={600}>{count > 0 ? 'No tickets match.' : 'No tickets here.'}</Text>
      {count > 0 && <Button variant="default" onClick={() => change(clearFilters(filters))}>Clear {count === 1 ? '1 filter' : `${count} filters`}</Button>}
    </Stack>
  )
}
