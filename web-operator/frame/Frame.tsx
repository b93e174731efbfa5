import { Burger, Text } from '@mantine/core'
import { useState, useEffect, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import styles from './Frame.module.css'
import { ReconnectingNotice } from './ReconnectingNotice'

interface Props { operatorName: string; nav: ReactNode; signOut: ReactNode; children: ReactNode }

/** Navigation on the left, the screen on the right; on a narrow window the navigation opens over it. */
export function Frame({ operatorName, nav, signOut, children }: Props) {
  const [open, setOpen] = useState(false)
  const { key } = useLocation()
  useEffect(() => setOpen(false), [key])

  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#screen">Skip to the content</a>
      <header className={styles.bar}>
        <Burger opened={open} onClick={() => setOpen(!open)} size="sm" aria-label={open ? 'Close the navigation' : 'Open the navigation'} aria-expanded={open} aria-controls="navigation" />
        <Text fw={700}>Helpdesk</Text>
      </header>
      <aside id="navigation" className={styles.nav} data-open={open || undefined}>
        <Text fw={700} className={styles.brand}>Helpdesk</Text>
        {nav}
        <div className={styles.foot}>
          <div className={styles.operator}>
            <Text size="sm" truncate title={operatorName}>{operatorName}</Text>
            {signOut}
          </div>
        </div>
      </aside>
      {open && <div className={styles.shade} onClick={() => setOpen(false)} />}
      <ReconnectingNotice />
      <div id="screen" className={styles.screen} tabIndex={-1}>{children}</div>
    </div>
  )
}
