import { Check, CircleAlert, CircleSlash, Clock, RotateCw } from 'lucide-react'
import { useRef, type ReactNode } from 'react'
import { exactTime } from '../../../../web-shared/ticket/relative-time'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import styles from './MailLine.module.css'
import { ResendButton } from './ResendButton'
import { sentTime } from './sent-time'

export const DeliveryLine_delivery = graphql(`
  fragment DeliveryLine_delivery on EmailDelivery {
    id
    status
    to
    at
    error
    withdrawableUntil
  }
`)

interface Props {
  delivery: FragmentType<typeof DeliveryLine_delivery>
  /** What the mail was, where no comment stands above that says so: "Confirmation". */
  subject?: string
}

/** What became of a mail to the client. */
export function DeliveryLine({ subject, ...props }: Props) {
  const { id, status, to, at, error } = readFragment(DeliveryLine_delivery, props.delivery)
  const line = useRef<HTMLParagraphElement>(null)
  const named = (words: string) => (subject ? `${subject} ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words)
  // The button is gone with what it was for: the focus stays with what came of it.
  const resend = <ResendButton deliveryId={id} to={to} onResent={() => line.current?.focus()} />
  const show = (icon: ReactNode, words: ReactNode, more?: ReactNode) => (
    <p ref={line} tabIndex={-1} className={styles.line} data-failed={status === 'FAILED' || undefined}><span className={styles.fact}>{icon}<span className={styles.words}>{words}</span></span>{more}</p>
  )
  switch (status) {
    case 'SENT': return show(<Check size={14} aria-hidden />, <>{named('Emailed')} {at && <SentTime at={at} to={to} />}</>)
    case 'FAILED': return show(<CircleAlert size={14} aria-hidden />, `${named('Not delivered')}: ${error ?? 'the mail server did not say why.'}`, resend)
    case 'SUPPRESSED': return show(<CircleSlash size={14} aria-hidden />, `${named('Not sent')}: ${error ?? 'it was held back.'}`, resend)
    case 'QUEUED': return error
      ? show(<RotateCw size={14} aria-hidden />, `${named('Trying again')}: ${error}`)
      : show(<Clock size={14} aria-hidden />, named('Sending…'))
  }
}

function SentTime({ at, to }: { at: string; to: string }) {
  return <time dateTime={at} title={`${exactTime(Date.parse(at), 'en')}, to ${to}`}>{sentTime(at)}</time>
}
