import { Field, Int, ObjectType } from 'type-graphql'
import { connectionTypes } from '../../graphql/connection.js'
import { URLScalar } from '../../graphql/scalars.js'
import { Payload } from '../../graphql/user-error.js'
import { TicketObject } from './ticket.object.js'

export const { ConnectionType: TicketConnection } = connectionTypes<TicketObject>('Ticket', () => TicketObject, 'tickets')

@ObjectType({ description: 'How many tickets match, counted up to 1,000.' })
export class TicketCounts {
  @Field(() => Int, { description: 'The number, 1,000 at the most.' })
  total!: number

  @Field(() => Boolean, { description: 'True when there are more than the 1,000 that are counted.' })
  capped!: boolean
}

@ObjectType()
abstract class TicketPayload extends Payload {
  @Field(() => TicketObject, { nullable: true, description: 'The ticket as it is now. Null when it could not be done.' })
  ticket!: TicketObject | null
}

@ObjectType({ description: 'What ticketCreate answers.' })
export class TicketCreatePayload extends Payload {
  @Field(() => TicketObject, { nullable: true, description: 'The new ticket. Null for a stranger, who follows it by publicUrl.' })
  ticket!: TicketObject | null

  @Field(() => String, { nullable: true, description: "The new ticket's number." })
  number!: string | null

  @Field(() => URLScalar, { nullable: true, description: "The new ticket's public link, for the one who made it." })
  publicUrl!: string | null
}

@ObjectType({ description: 'What ticketClose answers.' })
export class TicketClosePayload extends TicketPayload {}

@ObjectType({ description: 'What ticketReopen answers.' })
export class TicketReopenPayload extends TicketPayload {}

@ObjectType({ description: 'What ticketSetStatus answers.' })
export class TicketSetStatusPayload extends TicketPayload {}

@ObjectType({ description: 'What ticketUpdate answers.' })
export class TicketUpdatePayload extends TicketPayload {}

@ObjectType({ description: 'What ticketAssign answers.' })
export class TicketAssignPayload extends TicketPayload {}

@ObjectType({ description: 'What ticketSnooze answers.' })
export class TicketSnoozePayload extends TicketPayload {}

@ObjectType({ description: 'What ticketRotateLink answers.' })
export class TicketRotateLinkPayload extends TicketPayload {}

@ObjectType({ description: 'What ticketRevokeLink answers.' })
export class TicketRevokeLinkPayload extends TicketPayload {}

@ObjectType({ description: 'A push of Subscription.ticketChanged.' })
export class TicketChanged {
  @Field(() => Boolean, { description: 'True when it was just made.' })
  created!: boolean

  ticketId!: string
}
