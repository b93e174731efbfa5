import { useMutation } from '@apollo/client/react'
import { Alert, Button, PasswordInput, Stack } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { readRequestError } from '../../../web-shared/apollo/request-error'
import { newPasswordMistake, passwordRule } from '../../frame/password-rule'
import { graphql } from '../../gql'

const AcceptInviteMutation = graphql(`
  mutation OperatorAcceptInvite($token: String!, $password: String!) {
    operatorAcceptInvite(token: $token, input: { password: $password }) {
      operator {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)

interface Props {
  token: string
  /** Once the server has set the cookie. */
  onSignedIn: () => void
  /** The link was used before, has ended, or never was one. */
  onDead: () => void
}

/** A password for whoever holds the one-time link; signs them in. */
export function AcceptInviteForm({ token, onSignedIn, onDead }: Props) {
  const [accept, { loading }] = useMutation(AcceptInviteMutation)
  const [failure, setFailure] = useState<string | null>(null)
  const form = useForm({ initialValues: { password: '' }, validate: { password: newPasswordMistake } })

  const submit = form.onSubmit(async ({ password }) => {
    setFailure(null)
    try {
      const { operator, userErrors = [] } = (await accept({ variables: { token, password } })).data?.operatorAcceptInvite ?? {}
      if (operator) return onSignedIn()
      if (userErrors.some(({ code }) => code === 'NOT_FOUND')) return onDead()
      const atField = userErrors.find(({ field }) => field?.includes('password'))
      if (atField) return form.setFieldError('password', atField.message)
      setFailure(userErrors[0]?.message ?? 'The password was not set. Try again.')
    } catch (error) {
      const { message, code } = readRequestError(error)
      setFailure(code === 'OFFLINE' ? 'The server cannot be reached. Check your connection and try again.' : message)
    }
  }, () => form.getInputNode('password')?.focus())

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {failure && <Alert color="red" role="alert">{failure}</Alert>}
        <PasswordInput label="Password" description={passwordRule} autoComplete="new-password" autoFocus {...form.getInputProps('password')} />
        <Button type="submit" loading={loading}>Set the password and sign in</Button>
      </Stack>
    </form>
  )
}
