import { Field, ID, Int, ObjectType } from 'type-graphql'
import { connectionTypes } from '../../graphql/connection.js'
import { URLScalar } from '../../graphql/scalars.js'
import type { UserErrorDetail } from '../../core/user-error.js'
import { Payload, UserError } from '../../graphql/user-error.js'
import { SearchField } from './ticket.enums.js'
import { TicketObject } from './ticket.object.js'

export const { ConnectionType: TicketConnection, EdgeType: TicketEdge } = connectionTypes<TicketObject>('Ticket', () => TicketObject, 'tickets')

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

@ObjectType()
export abstract class TicketChangePayload extends TicketPayload {
  @Field(() => ID, { nullable: true, description: 'For changeUndo. Null when nothing was changed.' })
  changeId!: string | null
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
export class TicketClosePayload extends TicketChangePayload {}

@ObjectType({ description: 'What ticketReopen answers.' })
export class TicketReopenPayload extends TicketChangePayload {}

@ObjectType({ description: 'What ticketSetStatus answers.' })
export class TicketSetStatusPayload extends TicketChangePayload {}

@ObjectType({ description: 'What ticketUpdate answers.' })
export class TicketUpdatePayload extends TicketChangePayload {}

@ObjectType({ description: 'What ticketAssign answers.' })
export class TicketAssignPayload extends TicketChangePayload {}

@ObjectType({ description: 'What ticketSnooze answers.' })
export class TicketSnoozePayload extends TicketChangePayload {}

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

@ObjectType({ description: 'What ticketMarkRead answers.' })
export class TicketMarkReadPayload extends TicketPayload {}

@ObjectType({ description: 'What ticketMarkUnread answers.' })
export class TicketMarkUnreadPayload extends TicketPayload {}

@ObjectType({ description: 'A ticket of many that could not be changed, and why.' })
export class TicketFailure {
  @Field(() => ID, { description: 'As it was given.' })
  ticketId!: string

  @Field(() => TicketObject, { nullable: true, description: 'The ticket as it is. Null when it is missing or not visible.' })
  ticket!: TicketObject | null

  @Field(() => [UserError], { description: 'Why.' })
  userErrors!: UserErrorDetail[]
}

@ObjectType({ description: 'What changeUndo answers.' })
export class ChangeUndoPayload extends Payload {
  @Field(() => [TicketObject], { description: 'The tickets of which something was taken back, as they are now.' })
  tickets!: TicketObject[]

  @Field(() => [TicketFailure], { description: 'What was left as it is, and why: somebody changed it since.' })
  failures!: TicketFailure[]
}

@ObjectType({ description: 'What ticketBulkUpdate answers.' })
export class TicketBulkUpdatePayload extends Payload {
  @Field(() => [TicketObject], { description: 'The tickets that are as was asked, changed or so already, as they are now.' })
  tickets!: TicketObject[]

  @Field(() => [TicketFailure], { description: 'Those that could not be changed, and why.' })
  failures!: TicketFailure[]

  @Field(() => ID, { nullable: true, description: 'For changeUndo. Null when nothing was changed.' })
  changeId!: string | null
}

@ObjectType({ description: 'A stretch of a text that was searched.' })
export class TextFragment {
  @Field(() => String, { description: 'Plain text.' })
  text!: string

  @Field(() => Boolean, { description: 'True for a searched word.' })
  matched!: boolean
}

@ObjectType({ description: 'One place where a ticket has the searched words.' })
export class SearchMatch {
  @Field(() => SearchField, { description: 'Which text.' })
  field!: SearchField

  @Field(() => [TextFragment], { description: 'The part of it around the first word, in order; at most 200 characters together.' })
  fragments!: TextFragment[]
}
