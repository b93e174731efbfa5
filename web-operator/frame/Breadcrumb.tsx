import { ChevronRight } from 'lucide-react'
import type { MouseEvent, ReactNode } from 'react'
import { Link } from 'react-router'
import styles from './Breadcrumb.module.css'
import type { useBackToList } from './useBackToList'

interface Props {
  /** What the list holds, like "Tickets". */
  label: string
  back: ReturnType<typeof useBackToList>
  /** The screen itself. */
  children: ReactNode
}

/** Where a screen lies, and the way back to the list that it was opened from. */
export function Breadcrumb({ label, back: { list, goBack }, children }: Props) {
  function onClick(event: MouseEvent) {
    const opensElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
    if (opensElsewhere) return
    event.preventDefault()
    goBack()
  }

  return (
    <nav aria-label="Breadcrumb" className={styles.breadcrumb}>
      <Link to={list} onClick={onClick}>{label}</Link>
      <ChevronRight size={14} aria-hidden />
      <span aria-current="page">{children}</span>
    </nav>
  )
}
