import { useQuery } from '@apollo/client/react'
import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { graphql } from '../../../gql'

const AssignedCountQuery = graphql(`
  query AssignedCount($operatorId: ID!) {
    ticketCounts(filter: { assigneeId: [$operatorId], status: [OPEN, IN_PROGRESS, WAITING] }) {
      total
      capped
    }
  }
`)

interface Props { operatorId: string; name: string; onCancel: () => void; onConfirm: () => void }

/** Asks before somebody is shut out, and tells what becomes of their work. */
export function DeactivateDialog({ operatorId, name, onCancel, onConfirm }: Props) {
  const { data } = useQuery(AssignedCountQuery, { variables: { operatorId }, fetchPolicy: 'network-only' })
  const { total = 0, capped = false } = data?.ticketCounts ?? {}
  const count = `${total.toLocaleString('en')}${capped ? '+' : ''}`
  return (
    <Modal opened onClose={onCancel} title={`Deactivate ${name}?`}>
      <Stack>
        <Text>Their sessions end at once, and they cannot sign in until an admin reactivates them.</Text>
        <Text role="status">
          {!data ? 'Counting their tickets…' : total === 0 ? 'No unfinished ticket is assigned to them.' : `${count} unfinished ${total === 1 ? 'ticket stays' : 'tickets stay'} assigned to them; give ${total === 1 ? 'it' : 'them'} to somebody else from the list.`}
        </Text>
        <Group justify="flex-end">
          <Button variant="default" data-autofocus onClick={onCancel}>Cancel</Button>
          <Button color="red" onClick={onConfirm}>Deactivate</Button>
        </Group>
      </Stack>
    </Modal>
  )
}
