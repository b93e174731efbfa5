import { useMutation } from '@apollo/client/react'
import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { useIdempotencyKey } from '../../../../web-shared/writing/useIdempotencyKey'
import { graphql, type FragmentType } from '../../../gql'
import type { OperatorRole } from '../../../gql/graphql'
import { SettingsForm } from '../form/SettingsForm'
import { DeskChoice, type DeskChoice_desk } from './DeskChoice'
import { InviteLink, type Invite } from './InviteLink'
import { RoleChoice } from './RoleChoice'

const InviteMutation = graphql(`
  mutation OperatorInvite($input: OperatorInviteInput!) {
    operatorInvite(input: $input) {
      operator {
        id
        name
      }
      inviteUrl
      expiresAt
      userErrors {
        message
        field
      }
    }
  }
`)

interface Values { name: string; email: string; role: OperatorRole; deskIds: string[] }

/** A new member of the team; the server makes the link that lets them in, and tells it once. */
export function InviteForm({ desks }: { desks: readonly FragmentType<typeof DeskChoice_desk>[] }) {
  const [invite] = useMutation(InviteMutation)
  const [made, setMade] = useState<Invite | null>(null)
  const idempotencyKey = useIdempotencyKey('operator-invite')
  const form = useForm<Values>({
    initialValues: { name: '', email: '', role: 'OPERATOR', deskIds: [] },
    validate: {
      name: value => (value.trim() ? null : 'Enter their name.'),
      email: value => (value.trim() ? null : 'Enter their email address.'),
      deskIds: (value, { role }) => (role === 'ADMIN' || value.length > 0 ? null : 'Choose at least one desk: without one they see no tickets.'),
    },
  })

  async function send({ name, email, role, deskIds }: Values) {
    const payload = { name: name.trim(), email: email.trim(), role, deskIds }
    const { data } = await invite({ variables: { input: { ...payload, idempotencyKey: idempotencyKey.for(payload) } } })
    const { operator, inviteUrl, expiresAt, userErrors } = data?.operatorInvite ?? {}
    if (operator && inviteUrl) {
      idempotencyKey.done()
      setMade({ name: operator.name, url: inviteUrl, expiresAt: expiresAt ?? null })
    }
    return userErrors ?? []
  }

  if (made) return <InviteLink invite={made} />
  return (
    <SettingsForm form={form} send={send} submitLabel="Invite">
      <TextInput label="Name" description="Clients see it beside their replies." autoComplete="off" maxLength={100} {...form.getInputProps('name')} />
      <TextInput label="Email" description="They sign in with it." type="email" autoComplete="off" {...form.getInputProps('email')} />
      <RoleChoice {...form.getInputProps('role')} />
      {form.values.role === 'OPERATOR' && <DeskChoice desks={desks} {...form.getInputProps('deskIds')} />}
    </SettingsForm>
  )
}
