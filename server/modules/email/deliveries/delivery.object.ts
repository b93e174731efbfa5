import sql from 'sql-template-tag'
import { Field, ID, ObjectType } from 'type-graphql'
import { DateTimeScalar, EmailAddressScalar } from '../../../graphql/scalars.js'
import { EmailDeliveryStatus } from './delivery.enums.js'

@ObjectType('EmailDelivery', { description: 'A mail to the client, and how it went.' })
export class EmailDeliveryObject {
  @Field(() => ID, { description: 'Opaque.' })
  id!: string

  @Field(() => EmailDeliveryStatus, { description: 'What became of it.' })
  status!: EmailDeliveryStatus

  @Field(() => EmailAddressScalar, { description: 'Whom it is for.' })
  to!: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when this is its status.' })
  at!: string | null

  @Field(() => String, { nullable: true, description: "Why it was not sent, or not yet, in the mail server's words. Null when nothing is wrong." })
  error!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when commentWithdraw takes the comment back. Null once it is too late, and for mails without a comment.' })
  withdrawableUntil!: string | null

  ticketId!: string
  commentId!: string | null
}

/** The columns of an EmailDeliveryObject, from `email_delivery delivery`. */
export const deliveryColumns = sql`
  delivery.id, delivery.status, delivery.to_address as "to", delivery.at, delivery.problem as error, delivery.ticket_id as "ticketId", delivery.comment_id as "commentId",
  case when delivery.status = 'QUEUED' and delivery.comment_id is not null and delivery.tries = 0 and delivery.due_at > clock_timestamp() then delivery.due_at end as "withdrawableUntil"`
