import { Button, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { Link, useLocation, useNavigate } from 'react-router'
import { AcceptInviteForm } from '../features/session/AcceptInviteForm'
import { usePageTitle } from '../frame/usePageTitle'
import type { Session } from '../session'
import styles from './login.module.css'

/** `/invite#<token>`: what follows the # stays in the browser, so that no server's log holds it. */
export function InviteRoute({ session }: { session: Session }) {
  const token = useLocation().hash.slice(1)
  const navigate = useNavigate()
  const [isDead, setDead] = useState(token === '')
  usePageTitle('Welcome')

  async function enter() {
    await session.startOver()
    await navigate('/', { replace: true })
  }

  return (
    <main className={styles.page}>
      <div className={styles.card}>
        {isDead ? <DeadLink /> : (
          <>
            <Title order={1} size="h3" mb="xs">Welcome to Helpdesk</Title>
            <Text c="dimmed" mb="lg">Choose the password that you will sign in with.</Text>
            <AcceptInviteForm token={token} onSignedIn={enter} onDead={() => setDead(true)} />
          </>
        )}
      </div>
    </main>
  )
}

function DeadLink() {
  return (
    <Stack role="alert" gap="sm">
      <Title order={1} size="h3">This link does not work</Title>
      <Text>Each link works once and for a few days. This one was used, has ended, was replaced by a newer one, or was not copied whole.</Text>
      <Text>Ask an admin of your team for a new link. If you have set your password already, sign in with it.</Text>
      <Button component={Link} to="/login" variant="default">Sign in</Button>
    </Stack>
  )
}
