import { Title } from '@mantine/core'
import { useLocation, useNavigate } from 'react-router'
import { returnPath } from '../features/session/return-path'
import { SignInForm } from '../features/session/SignInForm'
import { usePageTitle } from '../frame/usePageTitle'
import type { Session } from '../session'
import styles from './login.module.css'

/** `/login`: leads back to the page that asked for it. */
export function LoginRoute({ session }: { session: Session }) {
  const { search } = useLocation()
  const navigate = useNavigate()
  usePageTitle('Sign in')

  async function enter() {
    await session.startOver()
    await navigate(returnPath(search), { replace: true })
  }

  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <Title order={1} size="h3" mb="lg">Sign in to Helpdesk</Title>
        <SignInForm onSignedIn={enter} />
      </div>
    </main>
  )
}
