import { IsOptional, ValidateNested } from 'class-validator'
import { Field, ID, InputType } from 'type-graphql'
import { IdempotentInput } from '../../graphql/idempotent-input.js'
import { AtMostCharacters, AtMostItems, AtMostKilobytes, IsNotBlank } from '../../graphql/input-checks.js'
import { DateTimeScalar, EmailAddressScalar } from '../../graphql/scalars.js'
import { TicketStatus } from './ticket-status.js'
import { OrderDirection, TicketOrderField, TicketPriority, TicketSource } from './ticket.enums.js'

@InputType({ description: 'Which tickets a list holds; several fields narrow it together. What a viewer may not see, they cannot filter by: such a field matches nothing.' })
export class TicketFilter {
  @Field(() => String, { nullable: true, description: 'Words of the number, the title, the content and the comments that the viewer may read; the last may be unfinished.' })
  search?: string | null

  @Field(() => [TicketStatus], { nullable: true, description: 'One of these.' })
  status?: TicketStatus[] | null

  @Field(() => [TicketPriority], { nullable: true, description: 'One of these.' })
  priority?: TicketPriority[] | null

  @Field(() => [ID], { nullable: true, description: 'One of these categories.' })
  categoryId?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'One of these desks.' })
  deskId?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'Assigned to one of these operators.' })
  assigneeId?: string[] | null

  @Field(() => Boolean, { nullable: true, description: 'True: assigned to nobody. False: to somebody.' })
  unassigned?: boolean | null

  @Field(() => ID, { nullable: true, description: 'Of this client.' })
  clientId?: string | null

  @Field(() => String, { nullable: true, description: "Matches the client's email, name or external ID." })
  client?: string | null

  @Field(() => [TicketSource], { nullable: true, description: 'From one of these.' })
  source?: TicketSource[] | null

  @Field(() => Boolean, { nullable: true, description: 'True: asleep now. False: awake.' })
  snoozed?: boolean | null

  @Field(() => ID, { nullable: true, description: 'Linked to this task.' })
  taskId?: string | null

  @Field(() => Boolean, { nullable: true, description: 'True: with all tasks done, not finished, and not answered since (see Ticket.readyToAnswer). False: all others.' })
  readyToAnswer?: boolean | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Made at this moment or later.' })
  createdFrom?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Made before this moment.' })
  createdTo?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Last changed, as far as the viewer can see, at this moment or later.' })
  updatedFrom?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Last changed, as far as the viewer can see, before this moment.' })
  updatedTo?: string | null
}

@InputType({ description: 'How a list of tickets is sorted.' })
export class TicketOrder {
  @Field(() => TicketOrderField, { description: 'By what.' })
  field!: TicketOrderField

  @Field(() => OrderDirection, { description: 'From which end.' })
  direction!: OrderDirection
}

@InputType({ description: 'Who a ticket is for, when they may not be in the helpdesk yet.' })
export class TicketClientInput {
  @Field(() => EmailAddressScalar, { nullable: true, description: 'Where mails go. A stranger must give it.' })
  @IsOptional()
  @AtMostCharacters(255, 'the email')
  email?: string | null

  @Field(() => String, { nullable: true, description: 'The name to show.' })
  @IsOptional()
  @AtMostCharacters(255, 'the name')
  name?: string | null

  @Field(() => String, { nullable: true, description: "Who they are in the host's own system. From a stranger it is a claim: shown only." })
  @IsOptional()
  @AtMostCharacters(255, 'the external ID')
  externalId?: string | null

  @Field(() => String, { nullable: true, description: 'As given.' })
  @IsOptional()
  @AtMostCharacters(64, 'the phone number')
  phone?: string | null
}

@InputType({ description: 'A new ticket. Who asks decides which of the fields about its desk and client are taken; one that is not theirs is an error.' })
export class TicketCreateInput extends IdempotentInput {
  @Field(() => String, { description: 'What it is about, 1 to 255 characters.' })
  @IsNotBlank('the title')
  @AtMostCharacters(255, 'the title')
  title!: string

  @Field(() => String, { description: 'The request, in Markdown, 1 byte to 64 KB.' })
  @IsNotBlank('the description')
  @AtMostKilobytes(64, 'the description')
  content!: string

  @Field(() => TicketPriority, { nullable: true, description: 'NORMAL unless given.' })
  priority?: TicketPriority | null

  @Field(() => ID, { nullable: true, description: "One of the desk's categories that is not archived." })
  categoryId?: string | null

  @Field(() => [ID], { nullable: true, description: 'Files uploaded before by the same viewer, at most 20.' })
  @IsOptional()
  @AtMostItems(20, 'files')
  attachmentIds?: string[] | null

  @Field(() => ID, { nullable: true, description: 'Operators and keys: the desk that it comes to.' })
  deskId?: string | null

  @Field(() => String, { nullable: true, description: "A stranger: the desk's token." })
  deskToken?: string | null

  @Field(() => ID, { nullable: true, description: 'Operators and keys: the client that it is for. This or `client`.' })
  clientId?: string | null

  @Field(() => TicketClientInput, { nullable: true, description: 'Operators and keys: who it is for. A stranger: who they say they are.' })
  @IsOptional()
  @ValidateNested()
  client?: TicketClientInput | null
}

@InputType({ description: 'What to change; a field that is left out stays.' })
export class TicketUpdateInput {
  @Field(() => String, { nullable: true, description: '1 to 255 characters.' })
  @IsOptional()
  @IsNotBlank('the title')
  @AtMostCharacters(255, 'the title')
  title?: string | null

  @Field(() => TicketPriority, { nullable: true, description: 'How much it hurries.' })
  priority?: TicketPriority | null

  @Field(() => ID, { nullable: true, description: "One of the desk's categories that is not archived; null takes the category away." })
  categoryId?: string | null
}

@InputType({ description: 'What many tickets shall become; a field that is left out stays.' })
export class TicketBulkUpdateInput {
  @Field(() => TicketStatus, { nullable: true, description: 'By the legal move that leads there.' })
  status?: TicketStatus | null

  @Field(() => TicketPriority, { nullable: true, description: 'How much they hurry.' })
  priority?: TicketPriority | null

  @Field(() => ID, { nullable: true, description: "One of the desk's categories that is not archived; null takes the category away." })
  categoryId?: string | null

  @Field(() => ID, { nullable: true, description: 'An active operator who works the desk; null for nobody.' })
  assigneeId?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Out of the working views until this moment to come; null wakes them.' })
  snoozedUntil?: string | null
}
