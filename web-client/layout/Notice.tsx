import { useEffect, type ReactNode } from 'react'
import styles from './Notice.module.css'

interface Props {
  title: string
  children?: ReactNode
  action?: ReactNode
  /** It stands in a screen that has a title of its own. */
  inScreen?: boolean
}

/** Something that has one thing to say: a wait, a failure, an empty list. A page by itself, or the content of a screen. */
export function Notice({ title, children, action, inScreen = false }: Props) {
  const Heading = inScreen ? 'h2' : 'h1'
  useEffect(() => {
    if (!inScreen) document.title = title
  }, [inScreen, title])
  return (
    <section className={styles.notice} role="status">
      <Heading className={styles.title}>{title}</Heading>
      {children && <p className={styles.text}>{children}</p>}
      {action}
    </section>
  )
}
