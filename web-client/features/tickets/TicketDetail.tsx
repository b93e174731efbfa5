import { useRef, useState, type ReactNode } from 'react'
import { AttachmentList } from '../../../web-shared/ticket/AttachmentList'
import { QuotedText } from '../../../web-shared/ticket/QuotedText'
import { RichText } from '../../../web-shared/ticket/RichText'
import { StatusBadge } from '../../../web-shared/ticket/StatusBadge'
import { useReadMark } from '../../../web-shared/ticket/useReadMark'
import { graphql, readFragment, type FragmentType } from '../../gql'
import { useText } from '../../language/useText'
import { Screen } from '../../layout/Screen'
import { useSeen } from '../../layout/seen'
import { Composer } from './Composer'
import { Conversation } from './Conversation'
import { CreationDate } from './CreationDate'
import { LiveTicket } from './LiveTicket'
import { MarkTicketRead } from './mark-read'
import styles from './TicketDetail.module.css'
import { texts } from './texts'

export const TicketDetail_ticket = graphql(`
  fragment TicketDetail_ticket on Ticket {
    id
    number
    title
    contentHtml
    quotedHtml
    createdAt
    eventCursor
    attachments {
      id
      ...AttachmentList_attachment
    }
    ...StatusBadge_ticket
    ...Conversation_ticket
    ...Composer_ticket
    ...ReadMark_ticket
  }
`)

interface Props {
  ticket: FragmentType<typeof TicketDetail_ticket>
  /** Whose screen it is: the client's own, or whoever was given the public link. */
  reader: 'client' | 'linkHolder'
  above: ReactNode
  /** The ticket of that ID was merged, or a merge of it was undone: loads what the screen has to show now. */
  onMoved: (ticketId: string) => Promise<void>
}

/** The whole conversation of one ticket, live, with a field to add to it. */
export function TicketDetail({ reader, above, onMoved, ...props }: Props) {
  const text = useText()
  const ticket = readFragment(TicketDetail_ticket, props.ticket)
  useReadMark(ticket, { mutation: MarkTicketRead, reading: useSeen() })
  const field = useRef<HTMLTextAreaElement>(null)
  const [sent, setSent] = useState(0)
  const [merged, setMerged] = useState<string | null>(null)
  const [restarts, setRestarts] = useState(0)
  // What is subscribed to goes on with the ticket that it was merged into, and does not come back by itself.
  async function restart() {
    setMerged(null)
    await onMoved(ticket.id)
    setRestarts(count => count + 1)
  }
  function move(mergedNumber: string) {
    setMerged(mergedNumber)
    void onMoved(ticket.id)
  }
  return (
    <Screen title={ticket.title} above={above} beside={<StatusBadge ticket={ticket} />} footer={<Composer ticket={ticket} field={field} onSend={() => setSent(sent + 1)} />}>
      <LiveTicket key={restarts} id={ticket.id} eventCursor={ticket.eventCursor} onMerged={move} onLost={() => void restart()} />
      <p role="status" className={styles.merged}>{merged && text(texts.merged, { number: merged })}</p>
      <p className={styles.facts}><span>{ticket.number}</span><span>{text(texts.created)} <CreationDate at={ticket.createdAt} /></span></p>
      <div className={styles.content}>
        <RichText html={ticket.contentHtml} />
        <QuotedText html={ticket.quotedHtml} />
        <AttachmentList attachments={ticket.attachments} shownIn={ticket.contentHtml + (ticket.quotedHtml ?? '')} />
      </div>
      <Conversation ticket={ticket} reader={reader} sent={sent} onWrite={() => field.current?.focus()} />
    </Screen>
  )
}
