import { useText } from '../../language/useText'
import styles from './Composer.module.css'
import { texts } from './texts'
import type { ReplyProblem } from './useReply'

/** Why a comment was not sent, and what to do about it. */
export function ReplyTrouble({ problem, onRetry }: { problem: ReplyProblem; onRetry: () => void }) {
  const text = useText()
  return (
    <p role="alert" className={styles.trouble}>
      {problem.kind === 'unanswered' && <strong>{text(texts.notSent)} </strong>}
      {problem.message} {problem.requestId && <code>{problem.requestId}</code>}
      {problem.kind === 'unanswered' && <button type="button" className={styles.retry} onClick={onRetry}>{text(texts.retry)}</button>}
    </p>
  )
}
