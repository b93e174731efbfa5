import type { ReactNode } from 'react'
import styles from './Notice.module.css'

/** A page that has one thing to say: a wait, a failure, an empty list. */
export function Notice({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <section className={styles.notice} role="status">
      <h1 className={styles.title}>{title}</h1>
      {children && <p className={styles.text}>{children}</p>}
      {action}
    </section>
  )
}
