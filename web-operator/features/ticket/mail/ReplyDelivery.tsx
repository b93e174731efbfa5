import { useQuery } from '@apollo/client/react'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { DeliveryLine, DeliveryLine_delivery } from './DeliveryLine'
import { pollWhileQueued } from './poll-while-queued'
import { WaitingMail } from './WaitingMail'

export const ReplyDelivery_comment = graphql(`
  fragment ReplyDelivery_comment on Comment {
    id
    emailDelivery {
      id
      ...DeliveryLine_delivery
    }
    ...WaitingMail_comment
  }
`)

const CommentDeliveryQuery = graphql(`
  query CommentDelivery($commentId: ID!) {
    comment(id: $commentId) {
      id
      emailDelivery {
        id
        ...DeliveryLine_delivery
      }
    }
  }
`)

interface Props { comment: FragmentType<typeof ReplyDelivery_comment>; ticketId: string; operatorId: string }

/** How the mail of a reply went, and as long as it waits, the way to take it back. Nothing for a comment without a mail. */
export function ReplyDelivery({ ticketId, operatorId, ...props }: Props) {
  const comment = readFragment(ReplyDelivery_comment, props.comment)
  const delivery = readFragment(DeliveryLine_delivery, comment.emailDelivery)
  useQuery(CommentDeliveryQuery, { variables: { commentId: comment.id }, ...pollWhileQueued(delivery) })

  if (!comment.emailDelivery || !delivery) return null
  const line = <DeliveryLine delivery={comment.emailDelivery} />
  if (!delivery.withdrawableUntil) return line
  return <WaitingMail comment={comment} withdrawableUntil={delivery.withdrawableUntil} ticketId={ticketId} operatorId={operatorId}>{line}</WaitingMail>
}
