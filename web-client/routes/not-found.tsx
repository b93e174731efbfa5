import { useText } from '../language/useText'
import { Notice } from '../layout/Notice'
import { texts } from './texts'

export function NotFoundRoute() {
  const text = useText()
  return <Notice title={text(texts.notFoundTitle)}>{text(texts.notFound)}</Notice>
}
