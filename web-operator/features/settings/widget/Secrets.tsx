import { useMutation } from '@apollo/client/react'
import { Alert, Button, Group, List, Stack, Text } from '@mantine/core'
import { useRef, useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { useAttempt } from '../form/useAttempt'
import { NewSecretDialog } from './NewSecretDialog'
import { SecretList } from './SecretList'

export const Secrets_desk = graphql(`
  fragment Secrets_desk on Desk {
    id
    secrets {
      id
      ...SecretList_secret
    }
  }
`)

const CreateSecretMutation = graphql(`
  mutation DeskSecretCreate($deskId: ID!) {
    deskSecretCreate(deskId: $deskId) {
      desk {
        ...Secrets_desk
      }
      secret
      userErrors {
        message
      }
    }
  }
`)

const mostSecrets = 2

/** What a desk's visitors are signed with: to be made, replaced by another without a gap, and revoked. */
export function Secrets(props: { desk: FragmentType<typeof Secrets_desk> }) {
  const { id: deskId, secrets } = readFragment(Secrets_desk, props.desk)
  const [create, { loading }] = useMutation(CreateSecretMutation, { variables: { deskId } })
  const { failure, attempt } = useAttempt()
  const [made, setMade] = useState<string | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const full = secrets.length >= mostSecrets

  const onMake = () => attempt(async () => {
    const { secret, userErrors } = (await create()).data?.deskSecretCreate ?? {}
    if (secret) setMade(secret)
    return userErrors
  })

  return (
    <Stack gap="sm">
      {failure && <Alert color="red" role="alert">{failure}</Alert>}
      {secrets.length === 0
        ? <Text>This desk has no secret, so nobody can be signed: every visitor is a stranger, who can write a new ticket and sees none.</Text>
        : <SecretList secrets={secrets} onRevoked={() => button.current?.focus()} />}
      <Group gap="sm">
        {/* Keeps the focus when it is off, and then says why. */}
        <Button
          ref={button}
          variant={secrets.length === 0 ? 'filled' : 'default'}
          loading={loading}
          aria-disabled={full}
          data-disabled={full || undefined}
          aria-describedby={full ? 'two-secrets' : undefined}
          onClick={full ? undefined : () => void onMake()}
        >
          {secrets.length === 0 ? 'Make a secret' : 'Make a second secret'}
        </Button>
        {full && <Text id="two-secrets" size="sm" c="dimmed">Two are valid already. Revoke one first.</Text>}
      </Group>
      {secrets.length > 0 && (
        <details>
          <summary>How to replace a secret without locking anybody out</summary>
          <List type="ordered" size="sm" mt="xs">
            <List.Item>Make a second secret. Both are valid from then on.</List.Item>
            <List.Item>Let your server sign with the new one.</List.Item>
            <List.Item>Wait until the old one’s last use lies more than an hour back, then revoke it.</List.Item>
          </List>
        </details>
      )}
      <NewSecretDialog secret={made} onStored={() => setMade(null)} onGone={() => button.current?.focus()} />
    </Stack>
  )
}
