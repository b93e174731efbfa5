import { useMutation } from '@apollo/client/react'
import { ActionIcon, Tooltip } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { LogOut } from 'lucide-react'
import { graphql } from '../../gql'

const SignOutMutation = graphql(`
  mutation OperatorSignOut {
    operatorSignOut {
      userErrors {
        message
      }
    }
  }
`)

/** Ends the session on the server; calls back once it is ended. */
export function SignOutButton({ onSignedOut }: { onSignedOut: () => void }) {
  const [signOut, { loading }] = useMutation(SignOutMutation)

  async function end() {
    try {
      await signOut()
      onSignedOut()
    } catch {
      notifications.show({ color: 'red', title: 'Still signed in', message: 'The server cannot be reached. Try again.' })
    }
  }

  return (
    <Tooltip label="Sign out">
      <ActionIcon variant="subtle" color="gray" aria-label="Sign out" loading={loading} onClick={end}><LogOut size={18} /></ActionIcon>
    </Tooltip>
  )
}
