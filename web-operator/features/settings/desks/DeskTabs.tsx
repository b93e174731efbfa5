import { NavLink } from 'react-router'
import styles from './DeskTabs.module.css'

/** The screens of one desk. */
export function DeskTabs({ deskId }: { deskId: string }) {
  return (
    <nav aria-label="Desk" className={styles.tabs}>
      <NavLink end to={`/settings/desks/${deskId}`} className={styles.tab}>General</NavLink>
      <NavLink to={`/settings/desks/${deskId}/categories`} className={styles.tab}>Categories</NavLink>
      <NavLink to={`/settings/desks/${deskId}/mailbox`} className={styles.tab}>Mailbox</NavLink>
      <NavLink to={`/settings/desks/${deskId}/emails`} className={styles.tab}>Emails</NavLink>
      <NavLink to={`/settings/desks/${deskId}/widget`} className={styles.tab}>Widget</NavLink>
    </nav>
  )
}
