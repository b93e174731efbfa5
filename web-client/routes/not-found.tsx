import { Notice } from '../layout/Notice'
import { texts } from './texts'

export function NotFoundRoute() {
  return <Notice title={texts.notFoundTitle}>{texts.notFound}</Notice>
}
