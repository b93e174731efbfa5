import { ArrowLeft } from 'lucide-react'
import { Link } from 'react-router'
import styles from './BackLink.module.css'

/** To the list that a screen belongs to. */
export function BackLink({ to, children }: { to: string; children: string }) {
  return <Link to={to} className={styles.back}><ArrowLeft size={14} aria-hidden />{children}</Link>
}
