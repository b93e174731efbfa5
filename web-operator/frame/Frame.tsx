import { Text } from '@mantine/core'
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { ConnectionNotice } from './ConnectionNotice'
import styles from './Frame.module.css'
import { NotificationBell } from './notifications/NotificationBell'
import { PanelNav } from './PanelNav'
import { useChosenTheme } from './useChosenTheme'
import type { NavigationPane } from './useNavigationPane'

interface Props {
  operatorName: string
  pane: NavigationPane
  /** The button that shows and hides the navigation, which it calls "navigation" in aria-controls. */
  toggle: ReactNode
  nav: ReactNode
  signOut: ReactNode
  children: ReactNode
}

/** Navigation on the left, the screen on the right; on a narrow window the navigation opens over it. */
export function Frame({ operatorName, pane: { over, shown, toggle: onToggle }, toggle, nav, signOut, children }: Props) {
  useChosenTheme()
  const bar = useRef<HTMLElement>(null)
  const aside = useRef<HTMLElement>(null)
  const covered = over && shown

  // What had the focus is hidden with the navigation; the button that brings it back is next to it.
  const wasShown = useRef(shown)
  useEffect(() => {
    if (wasShown.current && !shown && aside.current?.contains(document.activeElement)) bar.current?.querySelector('button')?.focus()
    wasShown.current = shown
  }, [shown])

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !covered) return
    event.stopPropagation()
    onToggle()
  }

  return (
    <div className={styles.frame} data-over={over || undefined} data-shown={shown || undefined}>
      <a className={styles.skip} href="#screen">Skip to the content</a>
      <header ref={bar} className={styles.bar} onKeyDown={closeOnEscape}>
        {toggle}
        <Text fw={700} className={styles.product}>Helpdesk</Text>
        <NotificationBell />
      </header>
      <aside ref={aside} id="navigation" className={styles.nav} onKeyDown={closeOnEscape}>
        {nav}
        <div className={styles.foot}>
          <PanelNav />
          <div className={styles.operator}>
            <Text size="sm" truncate title={operatorName}>{operatorName}</Text>
            {signOut}
          </div>
        </div>
      </aside>
      {covered && <div className={styles.shade} onClick={onToggle} />}
      <ConnectionNotice />
      <div id="screen" className={styles.screen} tabIndex={-1} inert={covered}>{children}</div>
    </div>
  )
}
