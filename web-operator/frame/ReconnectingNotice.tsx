import { useEffect, useState } from 'react'
import { useConnectionStatus } from '../../web-shared/apollo/ConnectionProvider'
import styles from './Frame.module.css'

const patienceMilliseconds = 3_000

/** "Reconnecting…" once live updates have been gone for three seconds; a shorter gap is nobody's business. */
export function ReconnectingNotice() {
  const status = useConnectionStatus()
  const [late, setLate] = useState(false)

  useEffect(() => {
    if (status === 'connected') return setLate(false)
    const timer = setTimeout(() => setLate(true), patienceMilliseconds)
    return () => clearTimeout(timer)
  }, [status])

  return <div role="status" className={styles.live}>{late && <span className={styles.reconnecting}>Reconnecting…</span>}</div>
}
