import { useMutation } from '@apollo/client/react'
import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { readRequestError } from '../../../web-shared/apollo/request-error'
import { graphql } from '../../gql'

const SignInMutation = graphql(`
  mutation OperatorSignIn($email: String!, $password: String!) {
    operatorSignIn(email: $email, password: $password) {
      operator {
        id
      }
      userErrors {
        message
        field
      }
    }
  }
`)

/** Email and password; calls back once the server has set the cookie. */
export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const [signIn, { loading }] = useMutation(SignInMutation)
  const [failure, setFailure] = useState<string | null>(null)
  const form = useForm({
    initialValues: { email: '', password: '' },
    validate: {
      email: value => (value.trim() ? null : 'Enter your email address.'),
      password: value => (value ? null : 'Enter your password.'),
    },
  })

  const submit = form.onSubmit(async ({ email, password }) => {
    setFailure(null)
    try {
      const { data } = await signIn({ variables: { email: email.trim(), password } })
      if (data?.operatorSignIn.operator) return onSignedIn()
      setFailure(data?.operatorSignIn.userErrors[0]?.message ?? 'Signing in failed. Try again.')
    } catch (error) {
      const { message, code } = readRequestError(error)
      setFailure(code === 'OFFLINE' ? 'The server cannot be reached. Check your connection and try again.' : message)
    }
  })

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {failure && <Alert color="red" role="alert">{failure}</Alert>}
        <TextInput label="Email" type="email" autoComplete="username" autoFocus {...form.getInputProps('email')} />
        <PasswordInput label="Password" autoComplete="current-password" {...form.getInputProps('password')} />
        <Button type="submit" loading={loading}>Sign in</Button>
      </Stack>
    </form>
  )
}
