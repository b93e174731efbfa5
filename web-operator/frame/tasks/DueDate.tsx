import { useSyncExternalStore } from 'react'
import { currentTime, subscribeToClock } from '../../../web-shared/ticket/clock'
import styles from './DueDate.module.css'
import { dayOf, dueWords, exactDay, isOverdue } from './due-words'

interface Props {
  dueOn: string
  closed: boolean
  /** Stands before the day where nothing else says what it is; "Overdue" says it itself. */
  label?: string
}

/** The day by which a task should be done, in words that keep themselves true past midnight; the exact date on hover and for machines. */
export function DueDate({ dueOn, closed, label }: Props) {
  const today = useSyncExternalStore(subscribeToClock, () => dayOf(currentTime()))
  const overdue = isOverdue(dueOn, today, closed)
  return (
    <time dateTime={dueOn} title={exactDay(dueOn)} className={styles.due} data-overdue={overdue || undefined}>
      {label && !overdue && `${label} `}{dueWords(dueOn, today, closed)}
    </time>
  )
}
