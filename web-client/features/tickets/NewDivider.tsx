import { useEffect, useRef } from 'react'
import { useText } from '../../language/useText'
import styles from './Conversation.module.css'
import { texts } from './texts'

/** Stands above what was not read yet; a conversation that was opened with it begins there. */
export function NewDivider() {
  const text = useText()
  const divider = useRef<HTMLDivElement>(null)
  useEffect(() => {
    divider.current?.scrollIntoView({ block: 'start' })
  }, [])
  return <div ref={divider} className={styles.new} role="separator" aria-label={text(texts.newComments)}><span aria-hidden>{text(texts.newComments)}</span></div>
}
