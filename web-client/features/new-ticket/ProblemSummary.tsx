import { useEffect, useRef } from 'react'
import { useText } from '../../language/useText'
import type { FieldProblem } from './draft'
import { inputId } from './Field'
import styles from './NewTicket.module.css'
import { texts } from './texts'

/** Everything that is wrong, at the top, with the focus on it; each line leads to its field. */
export function ProblemSummary({ problems }: { problems: readonly FieldProblem[] }) {
  const text = useText()
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problems.length > 0) summary.current?.focus()
  }, [problems])
  if (problems.length === 0) return null
  const atFields = problems.filter(({ field }) => field).length
  return (
    <div ref={summary} role="alert" tabIndex={-1} className={styles.summary}>
      {atFields > 0 && <h2>{text(texts.check, { count: atFields })}</h2>}
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
