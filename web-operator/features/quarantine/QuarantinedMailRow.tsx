import { Text } from '@mantine/core'
import { useId } from 'react'
import { attachmentPath } from '../../../web-shared/ticket/attachment-access'
import { fileSize } from '../../../web-shared/ticket/file-size'
import { RelativeTime } from '../../../web-shared/ticket/RelativeTime'
import { graphql, readFragment, type FragmentType } from '../../gql'
import { BusyButton } from './BusyButton'
import { DiscardMail } from './DiscardMail'
import styles from './Quarantine.module.css'
import { reasonWords } from './reason-words'
import { useDecision } from './useDecision'

export const QuarantinedMailRow_mail = graphql(`
  fragment QuarantinedMailRow_mail on QuarantinedMail {
    id
    reason
    problem
    from
    fromName
    subject
    excerpt
    receivedAt
    size
    originalUrl
    desk {
      id
      name
    }
  }
`)

interface Props { mail: FragmentType<typeof QuarantinedMailRow_mail>; onGone: () => void }

/** One mail that waits: what is known of it, why it is here, and what can be done. */
export function QuarantinedMailRow({ onGone, ...props }: Props) {
  const mail = readFragment(QuarantinedMailRow_mail, props.mail)
  const { busy, heldAgain, decide } = useDecision(mail.id, onGone)
  const id = useId()
  const { why, what } = reasonWords[mail.reason]
  const subject = mail.subject?.trim() || 'No subject'
  const sender = mail.from ? [mail.fromName, mail.fromName ? `<${mail.from}>` : mail.from].filter(Boolean).join(' ') : mail.fromName ?? 'Sender not readable'

  return (
    <li className={styles.mail} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} className={styles.subject}>{subject}</h2>
      <Text size="sm">{sender}</Text>
      <Text size="sm" c="dimmed">
        {mail.desk && <>To {mail.desk.name} · </>}<RelativeTime at={mail.receivedAt} /> · {fileSize(mail.size, 'en')}
      </Text>
      {mail.excerpt && <Text size="sm" className={styles.excerpt} lineClamp={2}>{mail.excerpt}</Text>}
      <Text className={styles.reason}><strong>{why}</strong> {what}</Text>
      {mail.problem && <Text size="sm" className={styles.problem}>{mail.problem}</Text>}
      <div role="status">{heldAgain > 0 && <Text key={heldAgain} size="sm" className={styles.again}>Read again just now, and held back again.</Text>}</div>
      <div className={styles.actions} role="group" aria-labelledby={id}>
        <BusyButton size="compact-sm" variant="default" busy={busy === 'retry'} onClick={() => void decide('retry')}>Retry</BusyButton>
        <BusyButton size="compact-sm" variant="default" busy={busy === 'makeTicket'} onClick={() => void decide('makeTicket')}>Make a ticket</BusyButton>
        <DiscardMail subject={subject} busy={busy === 'discard'} locked={busy === 'retry' || busy === 'makeTicket'} onConfirm={() => decide('discard')} />
        <a className={styles.original} href={attachmentPath(mail.originalUrl)} download="mail.eml">Download the original</a>
      </div>
    </li>
  )
}
