import { ListTodo, MailWarning, Settings } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { Link, useLocation } from 'react-router'
import styles from './PanelNav.module.css'

const QuarantineCount = lazy(() => import('./QuarantineCount').then(it => ({ default: it.QuarantineCount })))

/** The parts of the panel beside the tickets. */
export function PanelNav() {
  const { pathname } = useLocation()
  return (
    <nav aria-label="Panel">
      <Link to="/organization/tasks?view=mine" className={styles.link} aria-current={pathname.startsWith('/organization') ? 'page' : undefined}>
        <ListTodo size={16} aria-hidden />
        Organization
      </Link>
      <Link to="/quarantine" className={styles.link} aria-current={pathname === '/quarantine' ? 'page' : undefined}>
        <MailWarning size={16} aria-hidden />
        Quarantine
        <Suspense fallback={null}><QuarantineCount /></Suspense>
      </Link>
      <Link to="/settings/profile" className={styles.link} aria-current={pathname.startsWith('/settings') ? 'page' : undefined}>
        <Settings size={16} aria-hidden />
        Settings
      </Link>
    </nav>
  )
}
