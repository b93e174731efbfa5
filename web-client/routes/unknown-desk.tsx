import { useText } from '../language/useText'
import { Notice } from '../layout/Notice'
import { texts } from './texts'

/** The host page's snippet names a desk that is not there. */
export function UnknownDesk() {
  const text = useText()
  return <Notice title={text(texts.unknownDeskTitle)}>{text(texts.unknownDesk)}</Notice>
}
