import { useText } from '../../language/useText'
import { Notice } from '../../layout/Notice'
import { texts } from './texts'

/** Unknown, rotated and revoked look the same, and say what to do. */
export function DeadLink() {
  const text = useText()
  return <Notice title={text(texts.deadTitle)}>{text(texts.dead)}</Notice>
}
