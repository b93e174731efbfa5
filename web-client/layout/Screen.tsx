import { useEffect, useRef, type ReactNode } from 'react'
import { LiveStatus } from './LiveStatus'
import styles from './Screen.module.css'
import { useScrollPlace } from './scroll-places'

interface Props {
  title: string
  /** What the browser's tab says, if not the title. */
  pageTitle?: string
  /** Above the title: the way back, the number. */
  above?: ReactNode
  /** Beside the title, or under it where there is no room. */
  beside?: ReactNode
  /** Stays in sight below what scrolls, without ever covering it. */
  footer?: ReactNode
  /** A name under which the place is kept that it is scrolled to, for those who come back. */
  scrollPlace?: string
  children: ReactNode
}

let visited = false

/** One screen: its title, what scrolls, and what stays below. Who comes from another screen starts at the title. */
export function Screen({ title, pageTitle = title, above, beside, footer, scrollPlace, children }: Props) {
  const screen = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = pageTitle
  }, [pageTitle])
  useScrollPlace(scrollPlace, scroller)
  useEffect(() => {
    // The first screen leaves the focus where the page around the frame has it; one that knows a better place has put it there.
    if (visited && !screen.current?.contains(document.activeElement)) heading.current?.focus({ preventScroll: true })
    visited = true
  }, [])

  return (
    <div ref={screen} className={styles.screen}>
      <div ref={scroller} className={styles.scroller} tabIndex={0} role="region" aria-label={title}>
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
