import { useApolloClient } from '@apollo/client/react'
import { Clock } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { takeBack } from '../../../frame/take-back'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import styles from './MailLine.module.css'
import { useSecondsLeft } from './useSecondsLeft'
import { deadlineOf } from './withdrawal-deadlines'
import { offeredWithdrawal, withdrawalOf } from './withdrawal'

export const WaitingMail_comment = graphql(`
  fragment WaitingMail_comment on Comment {
    id
    createdAt
    body
    availableActions
    attachments {
      id
      fileName
      size
    }
  }
`)

interface Props {
  comment: FragmentType<typeof WaitingMail_comment>
  withdrawableUntil: string
  ticketId: string
  operatorId: string
  /** What is shown once the time is over, until the server tells how it went. */
  children: ReactNode
}

/** The mail of a reply that waits, so that its author can take the reply back. */
export function WaitingMail({ withdrawableUntil, ticketId, operatorId, children, ...props }: Props) {
  const { id: commentId, createdAt, body, availableActions, attachments } = readFragment(WaitingMail_comment, props.comment)
  const client = useApolloClient()
  const seconds = useSecondsLeft(() => deadlineOf({ commentId, createdAt, withdrawableUntil }))
  const [asked, setAsked] = useState(false)

  async function undo() {
    setAsked(true)
    await takeBack(client, offeredWithdrawal(commentId) ?? withdrawalOf({ operatorId, ticketId, commentId, body, files: attachments.map(({ id, fileName, size }) => ({ id, fileName, size })) }))
    setAsked(false)
  }

  if (seconds <= 0) return children
  return (
    // In the log, whose changes are read out: not each second.
    <p className={styles.line} aria-live="off">
      <Clock size={14} aria-hidden />
      <span>Emailing in {seconds} s</span>
      {availableActions.includes('EDIT') && <>· <button type="button" className={styles.undo} disabled={asked} aria-label="Undo sending this reply" onClick={() => void undo()}>Undo</button></>}
    </p>
  )
}
