import { useEffect, useState } from 'react'
import styles from './Skeleton.module.css'

const showAfterMilliseconds = 150

/** Grey bars where text will be; nothing at all when it comes at once. */
export function Skeleton({ label }: { label: string }) {
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), showAfterMilliseconds)
    return () => clearTimeout(timer)
  }, [])
  if (!shown) return null
  return (
    <div role="status" className={styles.skeleton}>
      <span className="visually-hidden">{label}</span>
      <i /><i /><i />
    </div>
  )
}
