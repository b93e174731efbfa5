import { useId, type ReactNode } from 'react'
import styles from './Panel.module.css'

/** A titled part of the sidebar. */
export function Panel({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>{title}</h2>
      {children}
    </section>
  )
}
