import { useEffect, useState } from 'react'
import { useConnectionStatus } from '../../web-shared/apollo/ConnectionProvider'
import { useText } from '../language/useText'
import styles from './LiveStatus.module.css'
import { texts } from './texts'

const sayAfterMilliseconds = 3_000

/** Says so when live updates have been away for longer than a blink. */
export function LiveStatus() {
  const text = useText()
  const status = useConnectionStatus()
  const [away, setAway] = useState(false)
  useEffect(() => {
    if (status === 'connected') return
    const timer = setTimeout(() => setAway(true), sayAfterMilliseconds)
    return () => {
      clearTimeout(timer)
      setAway(false)
    }
  }, [status])
  return <div role="status" className={styles.status}>{away && <span className={styles.text}>{text(texts.reconnecting)}</span>}</div>
}
