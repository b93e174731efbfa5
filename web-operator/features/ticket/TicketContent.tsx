import { useState } from 'react'
import { AttachmentList } from '../../../web-shared/ticket/AttachmentList'
import { hasRemoteImages } from '../../../web-shared/ticket/mail-images'
import { QuotedText } from '../../../web-shared/ticket/QuotedText'
import { RelativeTime } from '../../../web-shared/ticket/RelativeTime'
import { RichText } from '../../../web-shared/ticket/RichText'
import { graphql, readFragment, type FragmentType } from '../../gql'
import { MailLine } from './mail/MailLine'
import { RemoteImagesBar } from './mail/RemoteImagesBar'
import { TicketDelivery } from './mail/TicketDelivery'
import styles from './TicketContent.module.css'

export const TicketContent_ticket = graphql(`
  fragment TicketContent_ticket on Ticket {
    id
    contentHtml
    quotedHtml
    createdAt
    client {
      id
      displayName
    }
    attachments {
      id
      ...AttachmentList_attachment
    }
    mail {
      ...MailLine_mail
    }
    ...TicketDelivery_ticket
  }
`)

/** What the client asked for, with the mail that it came by and the one that told them of the ticket. */
export function TicketContent(props: { ticket: FragmentType<typeof TicketContent_ticket> }) {
  const ticket = readFragment(TicketContent_ticket, props.ticket)
  const { contentHtml, quotedHtml, createdAt, client, attachments, mail } = ticket
  const [remoteImages, setRemoteImages] = useState(false)
  const html = contentHtml + (quotedHtml ?? '')
  return (
    <article className={styles.content} aria-label="Ticket content">
      <p className={styles.opened}>{client?.displayName ?? 'A client'} wrote <RelativeTime at={createdAt} /></p>
      <MailLine mail={mail} opensTicket />
      {!remoteImages && hasRemoteImages(html) && <RemoteImagesBar onLoad={() => setRemoteImages(true)} />}
      <RichText html={contentHtml} remoteImages={remoteImages} />
      <QuotedText html={quotedHtml} remoteImages={remoteImages} />
      <AttachmentList attachments={attachments} shownIn={html} />
      <TicketDelivery ticket={ticket} />
    </article>
  )
}
