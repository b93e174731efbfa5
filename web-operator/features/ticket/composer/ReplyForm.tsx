import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { KeyTooltip } from '../../../keys/KeyTooltip'
import { useCommand } from '../../../keys/useCommand'
import { CommentForm } from './CommentForm'
import { isEmptyDraft, readDraft, type DraftPlace } from './drafts'
import { openPlaceholders } from '../../../frame/placeholders'
import { offerBack } from './offer-back'
import { ReplyQuestion, type Question } from './ReplyQuestion'
import { StaleNotice_event } from './StaleNotice'
import { useAfterSend } from './useAfterSend'
import { useCanSend } from './useCanSend'
import { useDraft } from './useDraft'
import { useSending } from './useSending'

export const ReplyForm_ticket = graphql(`
  fragment ReplyForm_ticket on Ticket {
    id
    number
    availableActions
    client {
      id
      email
    }
    desk {
      id
      name
      mailboxAddress
    }
    openTaskCount
    tasks {
      id
      number
      title
      closed
    }
    ...CannedReplies_ticket
  }
`)

interface Props { ticket: FragmentType<typeof ReplyForm_ticket>; operatorId: string; focusAsked: number; onSent: () => void }

/** Writes to the client. */
export function ReplyForm({ operatorId, focusAsked, onSent, ...props }: Props) {
  const ticket = readFragment(ReplyForm_ticket, props.ticket)
  const { id: ticketId, number, availableActions, client, desk, tasks, openTaskCount } = ticket
  const place: DraftPlace = { operatorId, ticketId, tab: 'reply' }
  const { draft } = useDraft(place)
  const canSend = useCanSend(place)
  const canResolve = availableActions.includes('RESOLVE')
  const [wantsMail, setWantsMail] = useState(true)
  const [question, setQuestion] = useState<Question | null>(null)
  const [seenCursor, setSeenCursor] = useState<string | null>(null)
  const [announcement, setAnnouncement] = useState('')
  const [refocused, setRefocused] = useState(0)
  const { send, failure, forgive, isOnScreen } = useSending(place, number)
  const goOn = useAfterSend(number)
  const navigate = useNavigate()
  const noMail = whyNoMail(desk, client)

  const write = () => setRefocused(count => count + 1)

  async function deliver(resolve: boolean, force = false) {
    setQuestion(null)
    setAnnouncement('')
    write()
    const sending = send({ notifyClient: wantsMail && !noMail, resolve }, { force, seenCursor })
    onSent()
    const delivery = await sending
    if (delivery.kind === 'sent') {
      setSeenCursor(null)
      setAnnouncement(resolve ? 'Reply sent, ticket resolved' : 'Reply sent')
      offerBack({ operatorId, ticketId, number }, delivery, () => void navigate(`/tickets/${encodeURIComponent(number)}`))
      if (isOnScreen() && isEmptyDraft(readDraft(place))) goOn()
    }
    if (delivery.kind === 'stale' && delivery.returned) setQuestion({ about: 'unseen', unseen: delivery.unseen, resolve })
  }

  function ask(resolve: boolean, textIsMeant = false) {
    const names = openPlaceholders(draft.text)
    if (names.length > 0 && !textIsMeant) return setQuestion({ about: 'placeholders', names, resolve })
    const open = tasks.filter(task => !task.closed)
    if (resolve && open.length > 0) return setQuestion({ about: 'openTasks', tasks: open, count: Math.max(openTaskCount, open.length) })
    void deliver(resolve)
  }

  function keepEditing() {
    const last = question?.about === 'unseen' ? question.unseen.at(-1) : undefined
    // Its author has read what is new: the next try says so.
    if (last) setSeenCursor(readFragment(StaleNotice_event, last).cursor)
    setQuestion(null)
    write()
  }

  useCommand('send', canSend ? () => ask(false) : null)
  useCommand('sendAndResolve', canSend && canResolve ? () => ask(true) : null)

  return (
    <>
      <CommentForm
        place={place}
        ticket={ticket}
        label="Reply"
        placeholder="Write to the client"
        failure={failure}
        onEdit={forgive}
        focusAsked={focusAsked + refocused}
        notice={question && <ReplyQuestion question={question} canSend={canSend} onMeant={resolve => ask(resolve, true)} onDeliver={(resolve, force) => void deliver(resolve, force)} onKeepEditing={keepEditing} />}
        options={(
          <Checkbox
            size="sm"
            label="Send an email to the client"
            description={noMail}
            disabled={Boolean(noMail)}
            checked={wantsMail && !noMail}
            onChange={event => setWantsMail(event.currentTarget.checked)}
          />
        )}
        buttons={(
          <>
            {canResolve && (
              <KeyTooltip command="sendAndResolve"><Button size="xs" fz="sm" variant="default" disabled={!canSend} onClick={() => ask(true)}>Send &amp; resolve</Button></KeyTooltip>
            )}
            <KeyTooltip command="send"><Button size="xs" fz="sm" disabled={!canSend} onClick={() => ask(false)}>Send</Button></KeyTooltip>
          </>
        )}
      />
      <div role="status" className="visually-hidden">{announcement}</div>
    </>
  )
}

function whyNoMail(desk: { name: string; mailboxAddress: string | null } | null, client: { email: string | null } | null) {
  if (!desk?.mailboxAddress) return `${desk?.name ?? 'This desk'} has no mailbox: no mail can be sent.`
  return client?.email ? undefined : 'This client has no email address.'
}
