import { ListTodo, Settings } from 'lucide-react'
import { Link, useLocation } from 'react-router'
import styles from './PanelNav.module.css'

/** The parts of the panel beside the tickets. */
export function PanelNav() {
  const { pathname } = useLocation()
  return (
    <nav aria-label="Panel">
      <Link to="/organization/tasks?view=mine" className={styles.link} aria-current={pathname.startsWith('/organization') ? 'page' : undefined}>
        <ListTodo size={16} aria-hidden />
        Organization
      </Link>
      <Link to="/settings/profile" className={styles.link} aria-current={pathname.startsWith('/settings') ? 'page' : undefined}>
        <Settings size={16} aria-hidden />
        Settings
      </Link>
    </nav>
  )
}
