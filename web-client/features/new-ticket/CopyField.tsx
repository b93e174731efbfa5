import { Check, Copy } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { useText } from '../../language/useText'
import controls from '../../layout/controls.module.css'
import styles from './NewTicket.module.css'
import { texts } from './texts'

/** A text to take along, with a button that copies it. */
export function CopyField({ label, hint, value }: { label: string; hint: string; value: string }) {
  const text = useText()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [outcome, setOutcome] = useState<'copied' | 'failed'>()

  async function copy() {
    input.current?.select()
    try {
      // A frame is not always allowed to write to the clipboard; the text stays selected for the keyboard then.
      await navigator.clipboard.writeText(value)
      setOutcome('copied')
    } catch {
      setOutcome('failed')
    }
  }

  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <span className={styles.copy}>
        <input ref={input} id={id} className={controls.input} readOnly value={value} aria-describedby={`${id}-hint`} onFocus={event => event.target.select()} />
        <button type="button" className={controls.button} onClick={() => void copy()}>
          {outcome === 'copied' ? <Check size={16} aria-hidden /> : <Copy size={16} aria-hidden />}{text(texts.copy)}
        </button>
      </span>
      <span role="status" className={styles.hint}>{outcome === 'copied' ? text(texts.copied) : outcome === 'failed' ? text(texts.copyFailed) : ''}</span>
      <span id={`${id}-hint`} className={styles.hint}>{hint}</span>
    </div>
  )
}
