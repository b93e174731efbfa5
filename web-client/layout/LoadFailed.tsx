import { readRequestError } from '../../web-shared/apollo/request-error'
import { refusalText } from '../language/refusal'
import { useText } from '../language/useText'
import { Notice } from './Notice'
import controls from './controls.module.css'
import { texts } from './texts'

/** A query that failed: why, what to quote to support, and another try. */
export function LoadFailed({ error, retry, inScreen }: { error: unknown; retry: () => void; inScreen?: boolean }) {
  const text = useText()
  return (
    <Notice inScreen={inScreen} title={text(texts.failedTitle)} action={<button type="button" className={controls.button} onClick={retry}>{text(texts.retry)}</button>}>
      {refusalText(text, readRequestError(error))}
    </Notice>
  )
}
