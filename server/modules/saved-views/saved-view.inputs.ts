import { IsOptional } from 'class-validator'
import { Field, InputType } from 'type-graphql'
import { IdempotentInput } from '../../graphql/idempotent-input.js'
import { AtMostCharacters, IsNotBlank } from '../../graphql/input-checks.js'
import { TicketFilter, TicketOrder } from '../tickets/ticket.inputs.js'

@InputType({ description: 'A view to keep.' })
export class SavedViewCreateInput extends IdempotentInput {
  @Field(() => String, { description: '1 to 100 characters.' })
  @IsNotBlank('the name')
  @AtMostCharacters(100, 'the name')
  name!: string

  @Field(() => TicketFilter, { description: 'Which tickets it holds.' })
  filter!: TicketFilter

  @Field(() => TicketOrder, { description: 'How they are sorted.' })
  orderBy!: TicketOrder

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'True to show it to every operator.' })
  shared?: boolean | null
}

@InputType({ description: 'What to change of a view; a field that is left out stays.' })
export class SavedViewUpdateInput {
  @Field(() => String, { nullable: true, description: '1 to 100 characters.' })
  @IsOptional()
  @IsNotBlank('the name')
  @AtMostCharacters(100, 'the name')
  name?: string | null

  @Field(() => TicketFilter, { nullable: true, description: 'Which tickets it holds.' })
  filter?: TicketFilter | null

  @Field(() => TicketOrder, { nullable: true, description: 'How they are sorted.' })
  orderBy?: TicketOrder | null

  @Field(() => Boolean, { nullable: true, description: 'True to show it to every operator.' })
  shared?: boolean | null
}
