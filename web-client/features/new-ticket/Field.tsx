import type { ReactNode } from 'react'
import { useText } from '../../language/useText'
import controls from '../../layout/controls.module.css'
import type { FieldName, FieldProblem } from './draft'
import styles from './NewTicket.module.css'
import { texts } from './texts'

/** What ties an input to its label, hint and error. */
export interface FieldProps {
  id: string
  className: string | undefined
  'aria-describedby': string
  'aria-invalid': true | undefined
}

interface Props {
  name: FieldName
  label: string
  hint?: string
  optional?: boolean
  problems: readonly FieldProblem[]
  children: (input: FieldProps) => ReactNode
}

/** The id of a field's input, so that the summary of errors can lead there. */
export const inputId = (name: FieldName) => `new-ticket-${name}`

/** A labelled input with its hint and its error. */
export function Field({ name, label, hint, optional = false, problems, children }: Props) {
  const text = useText()
  const id = inputId(name)
  const problem = problems.find(({ field }) => field === name)
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label} {optional && <span className={styles.hint}>{text(texts.optional)}</span>}</label>
      {children({
        id,
        className: controls.input,
        'aria-describedby': `${id}-error ${id}-hint`,
        'aria-invalid': problem ? true : undefined,
      })}
      <span id={`${id}-error`} className={controls.error}>{problem?.message}</span>
      {hint && <span id={`${id}-hint`} className={styles.hint}>{hint}</span>}
    </div>
  )
}
