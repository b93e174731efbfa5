import { useNetwork } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { useConnectionStatus } from '../../web-shared/apollo/ConnectionProvider'
import styles from './Frame.module.css'

const patienceMilliseconds = 3_000

/** "Offline" as soon as the browser is, "Reconnecting…" once live updates have been gone for three seconds; a shorter gap is nobody's business. */
export function ConnectionNotice() {
  const { online } = useNetwork()
  const status = useConnectionStatus()
  const [late, setLate] = useState(false)

  useEffect(() => {
    if (status === 'connected') return setLate(false)
    const timer = setTimeout(() => setLate(true), patienceMilliseconds)
    return () => clearTimeout(timer)
  }, [status])

  const notice = !online ? 'Offline. Drafts are kept.' : late ? 'Reconnecting…' : null
  return <div role="status" className={styles.live}>{notice && <span className={styles.notice}>{notice}</span>}</div>
}
