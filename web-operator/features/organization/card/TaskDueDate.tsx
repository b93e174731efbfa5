import { CloseButton, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useRef, useState, useSyncExternalStore } from 'react'
import { currentTime, subscribeToClock } from '../../../../web-shared/ticket/clock'
import { dayOf, isOverdue } from '../../../frame/tasks/due-words'
import styles from './TaskDueDate.module.css'

interface Props { dueOn: string | null; closed: boolean; onChange: (dueOn: string | null) => Promise<boolean> }

// While a year is typed the field already holds one: 0002, 0020, 0202.
const isWholeYear = (date: string) => date >= '2000'

// Of the month 12 the field has 01 first: what is typed is saved after a pause, and when the field is left.
const pauseMilliseconds = 700

/** By when the task should be done: picked, typed or cleared. */
export function TaskDueDate({ dueOn, closed, onChange }: Props) {
  // Null while the field shows what is saved.
  const [typed, setTyped] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const today = useSyncExternalStore(subscribeToClock, () => dayOf(currentTime()))
  const overdue = dueOn !== null && isOverdue(dueOn, today, closed)

  async function save(next: string | null) {
    if (next !== dueOn) await onChange(next)
    // Somebody may be typing on.
    setTyped(current => (current === next ? null : current))
  }
  const saveSoon = useDebouncedCallback((value: string) => void save(value), { delay: pauseMilliseconds, flushOnUnmount: true })

  return (
    <TextInput
      ref={field}
      type="date"
      size="sm"
      label="Due date"
      description={overdue && <strong className={styles.overdue}>Overdue</strong>}
      inputWrapperOrder={['label', 'input', 'description']}
      rightSection={dueOn && (
        <CloseButton
          size="sm"
          aria-label="Clear the due date"
          onClick={() => {
            field.current?.focus()
            saveSoon.cancel()
            setTyped(null)
            void save(null)
          }}
        />
      )}
      value={typed ?? dueOn ?? ''}
      onChange={event => {
        const { value } = event.currentTarget
        setTyped(value)
        if (isWholeYear(value)) saveSoon(value)
        else saveSoon.cancel()
      }}
      onKeyDown={event => {
        if (event.key === 'Enter') saveSoon.flush()
      }}
      onBlur={() => {
        if (saveSoon.isPending()) saveSoon.flush()
        else setTyped(null)
      }}
    />
  )
}
