import { Field, ID, ObjectType } from 'type-graphql'
import { connectionTypes } from '../../../graphql/connection.js'
import { Payload } from '../../../graphql/user-error.js'
import { TicketObject } from '../../tickets/ticket.object.js'
import { QuarantinedMailObject } from './quarantined-mail.object.js'

const { EdgeType, ConnectionType } = connectionTypes('QuarantinedMail', () => QuarantinedMailObject, 'quarantined mails')
export const QuarantinedMailEdge = EdgeType
export const QuarantinedMailConnection = ConnectionType

@ObjectType({ description: 'What a decision about a quarantined mail answers.' })
export class QuarantinedMailPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'Which mail. Null when nothing was done.' })
  quarantinedMailId!: string | null

  @Field(() => QuarantinedMailObject, { nullable: true, description: 'The mail, when it still waits: it was read again and held back again.' })
  quarantinedMail!: QuarantinedMailObject | null

  @Field(() => TicketObject, { nullable: true, description: 'The ticket that it is in now. Null when it is in none, or was discarded.' })
  ticket!: TicketObject | null
}
