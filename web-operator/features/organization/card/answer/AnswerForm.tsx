import { Alert, Button, Checkbox, Textarea } from '@mantine/core'
import { useDeferredValue, useId } from 'react'
import type { Reader } from '../TaskScreen'
import { AnswerTicket } from './AnswerTicket'
import { changeAnswer, endAnswer, readAnswer, useAnswerDraft } from './answer-drafts'
import { answersOf, proposedText, type Answer } from './answers'
import styles from './AnswerForm.module.css'
import type { useSendAnswers } from './useSendAnswers'
import type { WaitingTicket } from './useWaitingTickets'

interface Props {
  taskId: string
  closed: boolean
  operator: Reader
  tickets: readonly WaitingTicket[]
  sending: ReturnType<typeof useSendAnswers>
  /** Leads to the tickets after these. */
  onNext: (() => void) | null
  onClose: () => void
}

/** One text for all who wait, and what each of them gets of it, to be looked at before it is sent. */
export function AnswerForm({ taskId, closed, operator, tickets, sending, onNext, onClose }: Props) {
  const place = { operatorId: operator.id, taskId }
  const draft = useAnswerDraft(place)
  const heading = useId()
  // A hundred texts follow the common one, a little behind what is typed.
  const common = useDeferredValue(draft.common)
  const answers = answersOf({ tickets, closed, draft: { ...draft, common }, operatorName: operator.name })
  const on = answers.filter(answer => answer.on)
  // What was STALE is sent by its own button, once it was looked at.
  const canSend = ({ obstacle, ticket }: Answer) => !obstacle && sending.troubles[ticket.id]?.kind !== 'stale'
  const ready = on.filter(canSend)
  const busy = on.some(({ ticket }) => sending.troubles[ticket.id]?.kind === 'sending')
  const sentHere = tickets.filter(({ id }) => draft.sentAt[id]).length

  async function sendAll() {
    // What was typed last, too.
    const latest = () => answersOf({ tickets, closed, draft: readAnswer(place), operatorName: operator.name })
    await sending.sendAll(latest().filter(answer => answer.on && canSend(answer)), { resolve: draft.resolve })
    const left = latest().some(answer => answer.on)
    if (!left && !onNext) endAnswer(place)
  }

  if (tickets.length === 0) return <p className={styles.hint}>No ticket waits any more.</p>
  return (
    <div className={styles.form}>
      {!closed && <Alert color="yellow" p="xs">This task is not closed yet.</Alert>}
      <Textarea
        label="Text for all"
        description="{{client_name}}, {{ticket_number}} and {{operator_name}} are filled in for each ticket."
        autosize
        minRows={5}
        maxRows={10}
        value={draft.common ?? proposedText(tickets)}
        onChange={event => {
          const typed = event.currentTarget.value
          changeAnswer(place, current => ({ ...current, common: typed }))
        }}
      />
      <section aria-labelledby={heading} className={styles.answers}>
        <h3 id={heading} className={styles.heading}>{tickets.length === 1 ? 'The ticket' : `The ${tickets.length} tickets`}</h3>
        <ul className={styles.list}>
          {answers.map(answer => (
            <li key={answer.ticket.id}>
              <AnswerTicket
                answer={answer}
                place={place}
                closed={closed}
                resolve={draft.resolve}
                sentAt={draft.sentAt[answer.ticket.id]}
                trouble={sending.troubles[answer.ticket.id]}
                onForgive={() => sending.forgive(answer.ticket.id)}
                onSend={force => void sending.sendAll([answer], { resolve: draft.resolve, force })}
              />
            </li>
          ))}
        </ul>
      </section>
      <div className={styles.foot}>
        <Checkbox
          size="sm"
          label="Resolve these tickets"
          checked={draft.resolve}
          onChange={event => {
            const resolve = event.currentTarget.checked
            changeAnswer(place, current => ({ ...current, resolve }))
          }}
        />
        <p role="status" className={styles.hint}>{statusText({ sent: sentHere, blocked: on.length - ready.length })}</p>
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose}>Close</Button>
          {onNext && on.length === 0 && <Button onClick={onNext}>Show the next tickets</Button>}
          {(on.length > 0 || !onNext) && <Button loading={busy} disabled={ready.length === 0} onClick={() => void sendAll()}>{`Send to ${ready.length} ${ready.length === 1 ? 'client' : 'clients'}`}</Button>}
        </div>
        {onNext && on.length > 0 && <p className={styles.hint}>More tickets wait. They come after these are sent or switched off.</p>}
      </div>
    </div>
  )
}

function statusText({ sent, blocked }: { sent: number; blocked: number }) {
  return [
    sent > 0 && `${sent} sent.`,
    blocked > 0 && `${blocked} cannot be sent yet: see above why.`,
  ].filter(Boolean).join(' ')
}
