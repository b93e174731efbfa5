import { useSyncExternalStore } from 'react'
import { currentTime, subscribeToClock } from '../../../web-shared/ticket/clock'
import styles from './DueDate.module.css'
import { dayOf, dueWords, exactDay, isOverdue } from './due-words'

/** The day by which a task should be done, in words that keep themselves true past midnight; the exact date on hover and for machines. */
export function DueDate({ dueOn, closed }: { dueOn: string; closed: boolean }) {
  const today = useSyncExternalStore(subscribeToClock, () => dayOf(currentTime()))
  return (
    <time dateTime={dueOn} title={exactDay(dueOn)} className={styles.due} data-overdue={isOverdue(dueOn, today, closed) || undefined}>
      {dueWords(dueOn, today, closed)}
    </time>
  )
}
