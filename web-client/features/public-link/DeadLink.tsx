import { useEffect } from 'react'
import { Notice } from '../../layout/Notice'
import { texts } from './texts'

/** Unknown, rotated and revoked look the same, and say what to do. */
export function DeadLink() {
  useEffect(() => {
    document.title = texts.deadTitle
  }, [])
  return <Notice title={texts.deadTitle}>{texts.dead}</Notice>
}
