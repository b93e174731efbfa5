import { Field, ID, ObjectType } from 'type-graphql'
import { DateTimeScalar } from '../../graphql/scalars.js'
import { Payload } from '../../graphql/user-error.js'
import { TicketObject } from './ticket.object.js'

@ObjectType({ description: 'A ticket that was merged into another one; its number leads there.' })
export class MergedTicket {
  @Field(() => ID, { description: 'For ticketUnmerge.' })
  mergeId!: string

  @Field(() => String, { description: 'Its number.' })
  number!: string

  @Field(() => String, { description: 'What it was about.' })
  title!: string

  @Field(() => DateTimeScalar, { description: 'When it was merged.' })
  mergedAt!: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when it can be undone. Null when it cannot: after 10 minutes, or when the ticket has been merged further.' })
  undoableUntil!: string | null
}

@ObjectType({ description: 'What ticketMerge answers.' })
export class TicketMergePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'For ticketUnmerge. Null when they were not merged.' })
  mergeId!: string | null

  @Field(() => TicketObject, { nullable: true, description: 'The ticket that holds both now. Null when they were not merged.' })
  ticket!: TicketObject | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when it can be undone. Null when they were not merged.' })
  undoableUntil!: string | null
}

@ObjectType({ description: 'What ticketUnmerge answers.' })
export class TicketUnmergePayload extends Payload {
  @Field(() => TicketObject, { nullable: true, description: 'The ticket that is on its own again. Null when the merge was not undone.' })
  ticket!: TicketObject | null

  @Field(() => TicketObject, { nullable: true, description: 'The ticket that it had been merged into. Null when the merge was not undone.' })
  intoTicket!: TicketObject | null
}
