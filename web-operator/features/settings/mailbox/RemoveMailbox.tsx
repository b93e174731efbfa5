import { useMutation } from '@apollo/client/react'
import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { ConfirmDialog } from '../../../frame/ConfirmDialog'
import { graphql } from '../../../gql'
import { useAttempt } from '../form/useAttempt'

const RemoveMailboxMutation = graphql(`
  mutation DeskMailboxRemove($deskId: ID!) {
    deskMailboxRemove(deskId: $deskId) {
      desk {
        ...MailboxSettings_desk
      }
      userErrors {
        message
      }
    }
  }
`)

/** Asks first: the passwords go with it. */
export function RemoveMailbox({ deskId, address, onRemoved }: { deskId: string; address: string; onRemoved: () => void }) {
  const [remove, { loading }] = useMutation(RemoveMailboxMutation, { variables: { deskId } })
  const [asking, setAsking] = useState(false)
  const { failure, attempt } = useAttempt()

  async function confirm() {
    if (!(await attempt(async () => (await remove()).data?.deskMailboxRemove.userErrors))) return
    setAsking(false)
    onRemoved()
  }

  return (
    <Group>
      <Button variant="outline" color="red" onClick={() => setAsking(true)}>Remove the mailbox</Button>
      <ConfirmDialog opened={asking} title={`Remove the mailbox ${address}?`} confirmLabel="Remove" busy={loading} failure={failure} onCancel={() => setAsking(false)} onConfirm={() => void confirm()}>
        <Text>The desk sends and fetches no mail any more. What waits to be sent is not sent, and its tickets say so. The passwords are deleted; the mails at the provider stay.</Text>
      </ConfirmDialog>
    </Group>
  )
}
