import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { CommentForm } from './CommentForm'
import { StaleNotice } from './StaleNotice'
import { useDraft } from './useDraft'
import { useReply, type ReplyContent } from './useReply'

export const ReplyForm_ticket = graphql(`
  fragment ReplyForm_ticket on Ticket {
    id
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
  }
`)

interface Props { ticket: FragmentType<typeof ReplyForm_ticket>; operatorId: string; onSent: () => void }

/** Writes to the client. */
export function ReplyForm(props: Props) {
  const { id: ticketId, availableActions, client, desk } = readFragment(ReplyForm_ticket, props.ticket)
  const draft = useDraft(props.operatorId, ticketId, 'reply')
  const [wantsMail, setWantsMail] = useState(true)
  const [announcement, setAnnouncement] = useState('')
  const { send, keepEditing, failure, forgive, stale, sending } = useReply(props.operatorId, ticketId)
  const noMail = whyNoMail(desk, client)

  async function deliver(content: ReplyContent, force = false) {
    setAnnouncement('')
    if (!await send(content, force)) return
    draft.clear()
    props.onSent()
    setAnnouncement(content.resolve ? 'Reply sent, ticket resolved' : 'Reply sent')
  }

  const content = (resolve: boolean): ReplyContent => ({
    body: draft.draft.text,
    attachmentIds: draft.draft.files.map(({ id }) => id),
    notifyClient: wantsMail && !noMail,
    resolve,
  })

  return (
    <>
      <CommentForm
        label="Reply"
        placeholder="Write to the client"
        draft={draft}
        failure={failure}
        onEdit={forgive}
        sending={sending}
        onSend={() => void deliver(content(false))}
        notice={stale && (
          <StaleNotice
            unseen={stale.unseen}
            sending={sending}
            // The text may have been edited since; what is on screen is sent.
            onSendAnyway={() => void deliver(content(stale.content.resolve), true)}
            onKeepEditing={keepEditing}
          />
        )}
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
        buttons={canSend => (
          <>
            {availableActions.includes('RESOLVE') && (
              <Button size="xs" fz="sm" variant="default" disabled={!canSend} onClick={() => void deliver(content(true))}>Send &amp; resolve</Button>
            )}
            <Button type="submit" size="xs" fz="sm" loading={sending} disabled={!canSend}>Send</Button>
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
