import { useEffect, useRef } from 'react'
import type { FieldProblem } from './draft'
import { inputId } from './Field'
import styles from './NewTicket.module.css'
import { texts } from './texts'

/** Everything that is wrong, at the top, with the focus on it; each line leads to its field. */
export function ProblemSummary({ problems }: { problems: readonly FieldProblem[] }) {
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problems.length > 0) summary.current?.focus()
  }, [problems])
  if (problems.length === 0) return null
  const atFields = problems.filter(({ field }) => field).length
  return (
    <div ref={summary} role="alert" tabIndex={-1} className={styles.summary}>
      {atFields > 0 && <h2>{texts.check(atFields)}</h2>}
      <ul>
        {problems.map(({ field, message }) => (
          <li key={field ?? message}>
            {field ? <a href={`#${inputId(field)}`} onClick={event => {
              event.preventDefault()
              document.getElementById(inputId(field))?.focus()
            }}>{message}</a> : message}
          </li>
        ))}
      </ul>
    </div>
  )
}
