import { useMutation } from '@apollo/client/react'
import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { graphql } from '../../../gql'
import { ConfirmDialog } from '../../../frame/ConfirmDialog'
import { useAttempt } from '../form/useAttempt'

const RevokeSecretMutation = graphql(`
  mutation DeskSecretRevoke($secretId: ID!) {
    deskSecretRevoke(secretId: $secretId) {
      desk {
        ...Secrets_desk
      }
      userErrors {
        message
      }
    }
  }
`)

/** Asks first: what is still signed with the secret is worthless afterwards. */
export function RevokeSecret({ id, hint, onRevoked }: { id: string; hint: string; onRevoked: () => void }) {
  const [revoke, { loading }] = useMutation(RevokeSecretMutation, { variables: { secretId: id } })
  const [asking, setAsking] = useState(false)
  const { failure, attempt } = useAttempt()

  async function confirm() {
    const done = await attempt(async () => (await revoke()).data?.deskSecretRevoke.userErrors)
    if (done) onRevoked()
  }

  return (
    <>
      <Button size="compact-sm" variant="outline" color="red" onClick={() => setAsking(true)}>Revoke<span className="visually-hidden">&nbsp;the secret …{hint}</span></Button>
      <ConfirmDialog opened={asking} title={`Revoke the secret …${hint}?`} confirmLabel="Revoke" busy={loading} failure={failure} onCancel={() => setAsking(false)} onConfirm={() => void confirm()}>
        <Text>It is worthless at once, and does not come back. Visitors of pages that still sign with it see no list of tickets until your server signs with another; sessions that are open end within their hour.</Text>
      </ConfirmDialog>
    </>
  )
}
