import { Button, Switch, Textarea } from '@mantine/core'
import { Check, CircleAlert } from 'lucide-react'
import { useId, useState } from 'react'
import { Link } from 'react-router'
import { RelativeTime } from '../../../../../web-shared/ticket/RelativeTime'
import { changeAnswer, setOwnText, type AnswerPlace } from './answer-drafts'
import { whyNoMail, type Answer } from './answers'
import styles from './AnswerTicket.module.css'
import type { Trouble } from './useSendAnswers'

interface Props {
  answer: Answer
  place: AnswerPlace
  /** Whether the task is closed that they wait for. */
  closed: boolean
  /** The tickets are resolved with it. */
  resolve: boolean
  sentAt: string | undefined
  trouble: Trouble | undefined
  /** The text is another one than what failed. */
  onForgive: () => void
  onSend: (force: boolean) => void
}

/** One ticket that waits: whether it is answered, and with which words. */
export function AnswerTicket({ answer, place, closed, resolve, sentAt, trouble, onForgive, onSend }: Props) {
  const { ticket, text, isOwn, seenCursor, on, obstacle } = answer
  const { id, number, title, client } = ticket
  const name = useId()
  const [editing, setEditing] = useState(isOwn)
  const sending = trouble?.kind === 'sending'

  function write(next: string) {
    onForgive()
    setOwnText(place, id, { text: next, seenCursor })
  }

  function follow() {
    onForgive()
    setOwnText(place, id, null)
    setEditing(false)
  }

  return (
    <article className={styles.ticket} data-off={!on || undefined} aria-labelledby={name}>
      <header className={styles.header}>
        <Switch
          size="sm"
          aria-label={`Answer ${number}`}
          checked={on}
          disabled={sending}
          onChange={event => {
            const chosen = event.currentTarget.checked
            changeAnswer(place, draft => ({ ...draft, chosen: { ...draft.chosen, [id]: chosen } }))
          }}
        />
        <div className={styles.words}>
          <h4 id={name} className={styles.name}><span className={styles.number}>{number}</span> {title}</h4>
          <p className={styles.meta}>{[client?.displayName ?? 'Unknown client', whyNoMail(ticket)].filter(Boolean).join(' · ')}</p>
          {on && <LastReply ticket={ticket} />}
          <OtherTasks ticket={ticket} taskId={place.taskId} closed={closed} warns={resolve && on} />
        </div>
        {sentAt && !on && <span className={styles.sent}><Check size={14} aria-hidden /> Sent <RelativeTime at={sentAt} /></span>}
      </header>
      {on && (editing
        ? (
            <>
              <Textarea aria-label={`Text for ${number}`} autosize minRows={3} maxRows={10} disabled={sending} value={text} error={obstacle ?? undefined} onChange={event => write(event.currentTarget.value)} />
              <Button className={styles.button} size="compact-sm" variant="default" disabled={sending} onClick={follow}>Use the common text</Button>
            </>
          )
        : (
            <>
              <p className={styles.text}>{text}</p>
              {obstacle && <p className={styles.problem}><CircleAlert size={16} aria-hidden /> {obstacle}</p>}
              <Button className={styles.button} size="compact-sm" variant="default" disabled={sending} aria-label={`Edit the text for ${number}`} onClick={() => setEditing(true)}>Edit</Button>
            </>
          ))}
      {on && trouble && <TroubleNotice trouble={trouble} number={number} canSend={!obstacle} onSend={onSend} />}
    </article>
  )
}

/** That somebody of the team has answered already is worth knowing before they are answered once more. */
function LastReply({ ticket: { comments } }: { ticket: Answer['ticket'] }) {
  const last = comments.edges[0]?.node
  if (!last?.fromSupport) return null
  return <p className={styles.meta}>Last reply: {last.authorName}, <RelativeTime at={last.createdAt} /></p>
}

function OtherTasks({ ticket: { openTaskCount, tasks }, taskId, closed, warns }: { ticket: Answer['ticket']; taskId: string; closed: boolean; warns: boolean }) {
  const count = openTaskCount - (closed ? 0 : 1)
  if (count <= 0) return null
  const named = tasks.filter(task => !task.closed && task.id !== taskId)
  const names = named.map(({ number, title }) => `#${number} ${title}`).join(', ')
  const rest = count - named.length
  return <p className={warns ? styles.warning : styles.meta}>{warns && 'Resolved with open tasks. '}Still open: {names}{rest > 0 && ` and ${rest} more`}</p>
}

function TroubleNotice({ trouble, number, canSend, onSend }: { trouble: Trouble; number: string; canSend: boolean; onSend: (force: boolean) => void }) {
  switch (trouble.kind) {
    case 'sending':
      return <p className={styles.meta}>Sending…</p>
    case 'stale':
      return (
        <div role="alert" className={styles.trouble}>
          <p className={styles.problem}><CircleAlert size={16} aria-hidden /> <span>Not sent. Something new happened here since. <Link to={`/tickets/${encodeURIComponent(number)}`} target="_blank" rel="noreferrer">Look at {number}</Link></span></p>
          <Button size="compact-sm" disabled={!canSend} onClick={() => onSend(true)}>Send anyway</Button>
        </div>
      )
    case 'failed':
      return (
        <div role="alert" className={styles.trouble}>
          <p className={styles.problem}><CircleAlert size={16} aria-hidden /> <span><strong>Not sent.</strong> {trouble.message}</span></p>
          <Button size="compact-sm" disabled={!canSend} onClick={() => onSend(false)}>Retry</Button>
        </div>
      )
  }
}
