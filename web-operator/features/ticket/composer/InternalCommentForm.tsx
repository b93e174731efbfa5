import { Button } from '@mantine/core'
import { Lock } from 'lucide-react'
import { useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { KeyTooltip } from '../../../keys/KeyTooltip'
import { useCommand } from '../../../keys/useCommand'
import { CommentForm } from './CommentForm'
import type { DraftPlace } from './drafts'
import styles from './TicketComposer.module.css'
import { useCanSend } from './useCanSend'
import { useSending } from './useSending'

export const InternalCommentForm_ticket = graphql(`
  fragment InternalCommentForm_ticket on Ticket {
    id
    number
    ...CannedReplies_ticket
  }
`)

interface Props { ticket: FragmentType<typeof InternalCommentForm_ticket>; operatorId: string; focusAsked: number; onSent: () => void }

/** Writes to the team only. */
export function InternalCommentForm({ operatorId, focusAsked, onSent, ...props }: Props) {
  const ticket = readFragment(InternalCommentForm_ticket, props.ticket)
  const place: DraftPlace = { operatorId, ticketId: ticket.id, tab: 'internal' }
  const canSend = useCanSend(place)
  const [announcement, setAnnouncement] = useState('')
  const [refocused, setRefocused] = useState(0)
  const { send, failure, forgive } = useSending(place, ticket.number)

  async function deliver() {
    setAnnouncement('')
    setRefocused(refocused + 1)
    const sending = send({ notifyClient: false, resolve: false })
    onSent()
    if ((await sending).kind === 'sent') setAnnouncement('Internal comment added')
  }

  useCommand('send', canSend ? () => void deliver() : null)

  return (
    <>
      <CommentForm
        place={place}
        ticket={ticket}
        label="Internal comment"
        placeholder="Only the team sees this"
        mentions
        failure={failure}
        onEdit={forgive}
        focusAsked={focusAsked + refocused}
        buttons={(
          <KeyTooltip command="send">
            <Button size="xs" fz="sm" className={styles.addInternal} leftSection={<Lock size={14} aria-hidden />} disabled={!canSend} onClick={() => void deliver()}>Add internal comment</Button>
          </KeyTooltip>
        )}
      />
      <div role="status" className="visually-hidden">{announcement}</div>
    </>
  )
}
