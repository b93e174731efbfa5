import type { ReactNode } from 'react'
import { Link } from 'react-router'
import styles from './ViewNav.module.css'

interface Props { to: string; current: boolean; icon: ReactNode; title: string; counts: { total: number; capped: boolean } | undefined }

/** A number of tickets as text; "1,000+" when nobody counted further. */
export const countText = ({ total, capped }: { total: number; capped: boolean }) => total.toLocaleString('en') + (capped ? '+' : '')

/** A view in the navigation, and how many tickets it holds now. */
export function ViewLink({ to, current, icon, title, counts }: Props) {
  return (
    <Link to={to} className={styles.link} aria-current={current ? 'page' : undefined}>
      {icon}
      <span className={styles.name} title={title}>{title}</span>
      {counts && <span className={styles.count}>{countText(counts)}</span>}
    </Link>
  )
}
