import { Button, Stack, Text } from '@mantine/core'
import { Building2 } from 'lucide-react'
import { Link } from 'react-router'

/** In place of a list that must be empty: tickets come to desks, and this operator works none. */
export function NoDesks({ isAdmin }: { isAdmin: boolean }) {
  return (
    <Stack align="center" gap="sm" p="xl" mt="xl" ta="center">
      <Building2 size={32} aria-hidden color="var(--color-meta)" />
      <Text role="status" fw={600}>{isAdmin ? 'There is no desk yet.' : 'You are not a member of a desk yet.'}</Text>
      <Text c="dimmed">{isAdmin ? 'Tickets come to a desk: make the first one.' : 'Tickets come to desks, and you see those of yours. Ask an admin to make you a member of one.'}</Text>
      {isAdmin && <Button component={Link} to="/settings/desks/new">New desk</Button>}
    </Stack>
  )
}
