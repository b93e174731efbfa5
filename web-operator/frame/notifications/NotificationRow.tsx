import { ActionIcon, Tooltip } from '@mantine/core'
import { AtSign, Check, CircleCheckBig, MessageSquareReply, UserCheck } from 'lucide-react'
import { useRef } from 'react'
import { Link } from 'react-router'
import { RelativeTime } from '../../../web-shared/ticket/RelativeTime'
import { readFragment, type FragmentType } from '../../gql'
import { NotificationRow_notification } from './notification-row-fragment'
import { asText, notificationSentence } from './notification-sentence'
import styles from './NotificationRow.module.css'

const icons = { ASSIGNED: UserCheck, TASKS_DONE: CircleCheckBig, MENTIONED: AtSign, CLIENT_ANSWERED: MessageSquareReply }

interface Props { notification: FragmentType<typeof NotificationRow_notification>; onRead: () => void }

/** One notification; it leads to what it is about, and is read by that. */
export function NotificationRow({ onRead, ...props }: Props) {
  const notification = readFragment(NotificationRow_notification, props.notification)
  const { kind, at, read } = notification
  const sentence = notificationSentence(notification)
  const link = useRef<HTMLAnchorElement>(null)
  const Icon = icons[kind]

  function readHere() {
    // The button goes away.
    link.current?.focus({ preventScroll: true })
    onRead()
  }

  return (
    <li className={styles.row} data-unread={!read || undefined}>
      <Link ref={link} to={sentence.path} className={styles.link} onClick={read ? undefined : onRead}>
        <Icon size={18} aria-hidden className={styles.icon} data-kind={kind} />
        <span className={styles.words}>
          <span>
            {!read && <span className="visually-hidden">Unread: </span>}
            {sentence.before}<strong className={styles.subject}><span className={styles.number}>{sentence.number}</span> {sentence.title}</strong>{sentence.after}
          </span>
          <RelativeTime at={at} className={styles.time} />
        </span>
        <span className={styles.dot} aria-hidden />
      </Link>
      {!read && (
        <Tooltip label="Mark as read">
          <ActionIcon variant="subtle" color="gray" size={28} className={styles.mark} aria-label={`Mark as read: ${asText(sentence)}`} onClick={readHere}><Check size={16} aria-hidden /></ActionIcon>
        </Tooltip>
      )}
    </li>
  )
}
