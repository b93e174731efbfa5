import { useEffect, useRef, type ReactNode } from 'react'
import styles from './SendNotice.module.css'

/** Something to decide before a comment goes out; the first of its buttons has the focus, the text stays as it is. */
export function SendNotice({ title, children, actions }: { title: string; children?: ReactNode; actions: ReactNode }) {
  const buttons = useRef<HTMLDivElement>(null)
  useEffect(() => buttons.current?.querySelector('button')?.focus(), [])
  return (
    <div role="alert" className={styles.notice}>
      <h3>{title}</h3>
      {children}
      <div ref={buttons} className={styles.actions}>{actions}</div>
    </div>
  )
}
