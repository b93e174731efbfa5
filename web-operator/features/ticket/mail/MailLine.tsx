import { Bot, Mail, Paperclip, ShieldQuestion } from 'lucide-react'
import { attachmentPath } from '../../../../web-shared/ticket/attachment-access'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import type { AutomaticMail } from '../../../gql/graphql'
import styles from './MailLine.module.css'

export const MailLine_mail = graphql(`
  fragment MailLine_mail on IncomingMail {
    automatic
    proven
    leftOut
    originalUrl
  }
`)

const automaticWords: Record<AutomaticMail, string> = {
  AUTO_REPLY: 'Automatic reply',
  BOUNCE: 'Could not be delivered',
  LIST: 'Mailing list',
  GENERATED: 'Written by a program',
}

interface Props {
  mail: FragmentType<typeof MailLine_mail> | null
  /** A mail that opens a ticket answers none, so that it proves nothing is no news. */
  opensTicket?: boolean
}

/** That something came by mail, with the mail as it came, and what to know before trusting it. Nothing when it came otherwise. */
export function MailLine({ opensTicket = false, ...props }: Props) {
  const mail = readFragment(MailLine_mail, props.mail)
  if (!mail) return null
  const { automatic, proven, leftOut, originalUrl } = mail
  return (
    <p className={styles.mail}>
      <span className={styles.fact}><Mail size={14} aria-hidden /><span>By email · <a href={attachmentPath(originalUrl)} download>Show original</a></span></span>
      {automatic && <span className={styles.badge}><Bot size={14} aria-hidden />{automaticWords[automatic]}</span>}
      {!proven && !opensTicket && <span className={styles.fact}><ShieldQuestion size={14} aria-hidden />Sender not proven: only its From says who wrote it</span>}
      {leftOut > 0 && <span className={styles.fact}><Paperclip size={14} aria-hidden />{leftOut === 1 ? '1 attachment is' : `${leftOut} attachments are`} in the original only</span>}
    </p>
  )
}
