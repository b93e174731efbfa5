import { useEffect, useRef, type ReactNode } from 'react'
import { LiveStatus } from './LiveStatus'
import styles from './Screen.module.css'

interface Props {
  title: string
  /** Above the title: the way back, the number. */
  above?: ReactNode
  /** Beside the title, or under it where there is no room. */
  beside?: ReactNode
  /** Stays in sight below what scrolls, without ever covering it. */
  footer?: ReactNode
  children: ReactNode
}

let visited = false

/** One screen: its title, what scrolls, and what stays below. Who comes from another screen starts at the title. */
export function Screen({ title, above, beside, footer, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = title
  }, [title])
  useEffect(() => {
    // The first screen leaves the focus where the page around the frame has it.
    if (visited) heading.current?.focus()
    visited = true
  }, [])

  return (
    <div className={styles.screen}>
      <div className={styles.scroller} tabIndex={0} role="region" aria-label={title}>
        <div className={styles.column}>
          <header className={styles.header}>
            {above && <div className={styles.above}>{above}</div>}
            <div className={styles.heading}>
              <h1 ref={heading} tabIndex={-1} className={styles.title}>{title}</h1>
              {beside}
            </div>
          </header>
          {children}
        </div>
      </div>
      <LiveStatus />
      {footer && <footer className={styles.footer}><div className={styles.column}>{footer}</div></footer>}
    </div>
  )
}
