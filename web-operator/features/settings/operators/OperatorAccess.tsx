import { useMutation } from '@apollo/client/react'
import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import type { Mistake } from '../form/mistake'
import { useAttempt } from '../form/useAttempt'
import { DeactivateDialog } from './DeactivateDialog'
import { InviteLink, type Invite } from './InviteLink'
import { OperatorState_operator, operatorState } from './operator-state'

export const OperatorAccess_operator = graphql(`
  fragment OperatorAccess_operator on Operator {
    id
    name
    ...OperatorState_operator
  }
`)

const RenewInviteMutation = graphql(`
  mutation OperatorRenewInvite($operatorId: ID!) {
    operatorRenewInvite(operatorId: $operatorId) {
      operator {
        ...OperatorAccess_operator
      }
      inviteUrl
      expiresAt
      userErrors {
        message
      }
    }
  }
`)

const DeactivateMutation = graphql(`
  mutation OperatorDeactivate($operatorId: ID!) {
    operatorDeactivate(operatorId: $operatorId) {
      operator {
        ...OperatorAccess_operator
      }
      userErrors {
        message
      }
    }
  }
`)

const ReactivateMutation = graphql(`
  mutation OperatorReactivate($operatorId: ID!) {
    operatorReactivate(operatorId: $operatorId) {
      operator {
        ...OperatorAccess_operator
      }
      userErrors {
        message
      }
    }
  }
`)

const explained = {
  Active: 'They can sign in. If they forgot their password, make a link by which they choose a new one.',
  Invited: 'They have not used their link yet. If it was lost or has ended, make a new one; the old one stops working.',
  Deactivated: 'They cannot sign in. What they wrote stays theirs.',
}

interface Props { operator: FragmentType<typeof OperatorAccess_operator>; isSelf: boolean }

/** Whether an operator gets in: a link for them, the end of it, and its return. */
export function OperatorAccess({ operator: reference, isSelf }: Props) {
  const operator = readFragment(OperatorAccess_operator, reference)
  const state = operatorState(readFragment(OperatorState_operator, operator))
  const variables = { operatorId: operator.id }
  const [renew, renewing] = useMutation(RenewInviteMutation, { variables })
  const [deactivate, deactivating] = useMutation(DeactivateMutation, { variables })
  const [reactivate, reactivating] = useMutation(ReactivateMutation, { variables })
  const [asking, setAsking] = useState(false)
  const [made, setMade] = useState<Invite | null>(null)
  const { failure, attempt } = useAttempt()

  function run(act: () => Promise<readonly Mistake[] | undefined>) {
    setMade(null)
    return attempt(act)
  }

  const onRenew = () => run(async () => {
    const { inviteUrl, expiresAt, userErrors } = (await renew()).data?.operatorRenewInvite ?? {}
    if (inviteUrl) setMade({ name: operator.name, url: inviteUrl, expiresAt: expiresAt ?? null })
    return userErrors
  })
  const onDeactivate = () => run(async () => {
    setAsking(false)
    return (await deactivate()).data?.operatorDeactivate.userErrors
  })
  const onReactivate = () => run(async () => (await reactivate()).data?.operatorReactivate.userErrors)

  return (
    <Stack maw="34rem">
      {failure && <Alert color="red" role="alert">{failure}</Alert>}
      <Text role="status"><strong>{state}.</strong> {explained[state]}</Text>
      {made && <InviteLink invite={made} />}
      <Group>
        {state !== 'Deactivated' && !isSelf && <Button variant="default" loading={renewing.loading} onClick={onRenew}>{state === 'Invited' ? 'New invite link' : 'New password link'}</Button>}
        {state === 'Deactivated'
          ? <Button variant="default" loading={reactivating.loading} onClick={onReactivate}>Reactivate</Button>
          : !isSelf && <Button variant="outline" color="red" loading={deactivating.loading} onClick={() => setAsking(true)}>Deactivate</Button>}
      </Group>
      {isSelf && <Text size="sm" c="dimmed">Nobody deactivates themselves; another admin can. Change your password in your profile.</Text>}
      <DeactivateDialog opened={asking} operatorId={operator.id} name={operator.name} onCancel={() => setAsking(false)} onConfirm={onDeactivate} />
    </Stack>
  )
}
