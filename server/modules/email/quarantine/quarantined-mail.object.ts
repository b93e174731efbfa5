import sql from 'sql-template-tag'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DateTimeScalar, URLScalar } from '../../../graphql/scalars.js'
import { QuarantineReason } from '../incoming/mail.enums.js'

@ObjectType('QuarantinedMail', { description: 'A mail that came in and is in no ticket, until somebody decides about it.' })
export class QuarantinedMailObject {
  @Field(() => ID, { description: 'Opaque.' })
  id!: string

  @Field(() => QuarantineReason, { description: 'Why it is here.' })
  reason!: QuarantineReason

  @Field(() => String, { nullable: true, description: 'What exactly is wrong with it. Null when the reason says it all.' })
  problem!: string | null

  @Field(() => String, { nullable: true, description: 'The address in From. Null when it could not be read.' })
  from!: string | null

  @Field(() => String, { nullable: true, description: 'The name in From. Null when there is none, or it could not be read.' })
  fromName!: string | null

  @Field(() => String, { nullable: true, description: 'Its subject. Null when it could not be read.' })
  subject!: string | null

  @Field(() => String, { nullable: true, description: 'How its text begins, on one line, at most 300 characters. Null when it could not be read, or has no text.' })
  excerpt!: string | null

  @Field(() => DateTimeScalar, { description: 'When it came in.' })
  receivedAt!: string

  @Field(() => Int, { description: 'Bytes.' })
  size!: number

  @Field(() => URLScalar, { description: "The mail as it came, as a file (message/rfc822); GET it with the query's own credential." })
  originalUrl!: string

  deskId!: string
}

/** The columns of a QuarantinedMailObject but for its URL, from `incoming_mail mail`. */
export const quarantinedMailColumns = sql`
  mail.id, mail.quarantine_reason as reason, mail.problem, mail.from_address as "from", mail.from_name as "fromName", mail.subject, mail.excerpt, mail.received_at as "receivedAt",
  mail.size, mail.desk_id as "deskId"`
