import { useApolloClient } from '@apollo/client/react'
import { Button, Loader } from '@mantine/core'
import { CircleAlert, Headset, Lock, Paperclip } from 'lucide-react'
import { RelativeTime } from '../../../../web-shared/ticket/RelativeTime'
import { openComposer } from './composer-requests'
import { deliver } from './deliver'
import styles from './UnsentComments.module.css'
import { backToDraft, forgetUnsent, useIsOnTheWay, useUnsentComments, type UnsentComment } from './unsent-comments'

interface Props { operatorId: string; ticketId: string }

/** The end of the thread: what was just sent, and what could not be, with its text and a way to try again. */
export function UnsentComments({ operatorId, ticketId }: Props) {
  const comments = useUnsentComments(operatorId, ticketId)
  return comments.map(comment => <UnsentBubble key={comment.idempotencyKey} ticket={{ operatorId, ticketId }} comment={comment} />)
}

function UnsentBubble({ ticket, comment }: { ticket: Props; comment: UnsentComment }) {
  const client = useApolloClient()
  const sending = useIsOnTheWay(comment.idempotencyKey)
  const { tab, body, files, problem, resolve, writtenAt } = comment
  const internal = tab === 'internal'
  const Icon = internal ? Lock : Headset

  function edit() {
    backToDraft(ticket, comment)
    openComposer(ticket.ticketId, tab)
  }

  return (
    <article className={styles.bubble} data-internal={internal || undefined} data-sending={sending || undefined} aria-label={sending ? 'Comment being sent' : 'Comment not sent'}>
      <header className={styles.header}>
        <span className={styles.label}><Icon size={14} aria-hidden />{internal ? 'Internal' : 'Support · You'}</span>
        {sending ? <span className={styles.meta}><Loader size={12} color="gray" aria-hidden /> Sending…</span> : <RelativeTime at={writtenAt} className={styles.meta} />}
      </header>
      <p className={styles.body}>{body}</p>
      {files.length > 0 && (
        <ul className={styles.files} aria-label="Attachments">
          {files.map(({ id, fileName }) => <li key={id}><Paperclip size={14} aria-hidden /> {fileName}</li>)}
        </ul>
      )}
      {!sending && (
        <footer className={styles.foot}>
          <p role="alert" className={styles.problem}>
            <CircleAlert size={16} aria-hidden />
            <span><strong>Not sent.</strong> {problem ?? 'The page was left before the server answered. Retry: it is never sent twice.'}</span>
          </p>
          <Button size="compact-sm" onClick={() => void deliver(client, ticket, comment)}>{resolve ? 'Retry and resolve' : 'Retry'}</Button>
          <Button size="compact-sm" variant="default" onClick={edit}>Edit</Button>
          <Button size="compact-sm" variant="default" onClick={() => forgetUnsent(ticket, comment.idempotencyKey)}>Discard</Button>
        </footer>
      )}
    </article>
  )
}
