import { useQuery } from '@apollo/client/react'
import { Text } from '@mantine/core'
import { graphql } from '../../../gql'
import { ConfirmDialog } from '../../../frame/ConfirmDialog'

const AssignedCountQuery = graphql(`
  query AssignedCount($operatorId: ID!) {
    ticketCounts(filter: { assigneeId: [$operatorId], status: [OPEN, IN_PROGRESS, WAITING] }) {
      total
      capped
    }
  }
`)

interface Props { opened: boolean; operatorId: string; name: string; onCancel: () => void; onConfirm: () => void }

/** Asks before somebody is shut out, and tells what becomes of their work. */
export function DeactivateDialog({ opened, operatorId, name, onCancel, onConfirm }: Props) {
  const { data } = useQuery(AssignedCountQuery, { variables: { operatorId }, fetchPolicy: 'network-only', skip: !opened })
  const { total = 0, capped = false } = data?.ticketCounts ?? {}
  const count = `${total.toLocaleString('en')}${capped ? '+' : ''}`
  return (
    <ConfirmDialog opened={opened} title={`Deactivate ${name}?`} confirmLabel="Deactivate" onCancel={onCancel} onConfirm={onConfirm}>
      <Text>Their sessions end at once, and they cannot sign in until an admin reactivates them.</Text>
      <Text role="status">
        {!data ? 'Counting their tickets…' : total === 0 ? 'No unfinished ticket is assigned to them.' : `${count} unfinished ${total === 1 ? 'ticket stays' : 'tickets stay'} assigned to them; give ${total === 1 ? 'it' : 'them'} to somebody else from the list.`}
      </Text>
    </ConfirmDialog>
  )
}
