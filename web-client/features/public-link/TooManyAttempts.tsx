import { useText } from '../../language/useText'
import { Notice } from '../../layout/Notice'
import { texts } from './texts'

/** No link is looked at for a while: too many from the same address did not work. */
export function TooManyAttempts() {
  const text = useText()
  return <Notice title={text(texts.tooManyTitle)}>{text(texts.tooMany)}</Notice>
}
