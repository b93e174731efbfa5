import { useEffect } from 'react'
import { useText } from '../../language/useText'
import { Notice } from '../../layout/Notice'
import { texts } from './texts'

/** Unknown, rotated and revoked look the same, and say what to do. */
export function DeadLink() {
  const text = useText()
  useEffect(() => {
    document.title = text(texts.deadTitle)
  }, [text])
  return <Notice title={text(texts.deadTitle)}>{text(texts.dead)}</Notice>
}
