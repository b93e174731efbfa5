import { readRequestError } from '../../web-shared/apollo/request-error'
import { Notice } from './Notice'
import controls from './controls.module.css'
import { texts } from './texts'

/** A query that failed: why, what to quote to support, and another try. */
export function LoadFailed({ error, retry }: { error: unknown; retry: () => void }) {
  const { message, requestId } = readRequestError(error)
  return (
    <Notice title={texts.failedTitle} action={<button type="button" className={controls.button} onClick={retry}>{texts.retry}</button>}>
      {message} {requestId && texts.requestId(requestId)}
    </Notice>
  )
}
