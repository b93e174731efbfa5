import { useEffect, useState, type ReactNode } from 'react'
import { AccessProvider, openAccess, type Access } from '../../access'
import { DeadLink } from './DeadLink'

/** Everything below speaks with the link's own token, until the server no longer knows it. */
export function PublicLink({ token, children }: { token: string; children: ReactNode }) {
  const [access, setAccess] = useState<Access>()
  const [dead, setDead] = useState(false)

  useEffect(() => {
    const opened = openAccess(() => `Bearer ${token}`, () => setDead(true))
    setAccess(opened)
    setDead(false)
    return () => opened.close()
  }, [token])

  if (dead) return <DeadLink />
  return access && <AccessProvider access={access}>{children}</AccessProvider>
}
