import { useEffect, useState, type ReactNode } from 'react'
import { AccessProvider, useOpenAccess, type Access } from '../../access'
import { DeadLink } from './DeadLink'

interface Props {
  token: string
  /** Before anything is shown: puts what is known already into the new access. */
  onOpened: (access: Access) => void
  children: ReactNode
}

/** Everything below speaks with the link's own token, until the server no longer knows it. */
export function PublicLink({ token, onOpened, children }: Props) {
  const openAccess = useOpenAccess()
  const [dead, setDead] = useState(false)
  // Nothing goes out before something below asks for it, so this may stand in what is rendered on the server too.
  const [access] = useState(() => {
    const opened = openAccess(() => `Bearer ${token}`, () => setDead(true))
    onOpened(opened)
    return opened
  })
  useEffect(() => () => access.close(), [access])

  return dead ? <DeadLink /> : <AccessProvider access={access}>{children}</AccessProvider>
}
