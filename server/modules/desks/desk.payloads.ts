import { Field, ObjectType } from 'type-graphql'
import { Payload } from '../../graphql/user-error.js'
import { CategoryObject, DeskObject } from './desk.object.js'

@ObjectType({ description: 'What a change of a desk answers.' })
export class DeskPayload extends Payload {
  @Field(() => DeskObject, { nullable: true, description: 'The desk as it is now. Null when nothing was changed.' })
  desk!: DeskObject | null
}

@ObjectType({ description: 'What a change of a category answers.' })
export class CategoryPayload extends Payload {
  @Field(() => CategoryObject, { nullable: true, description: 'The category as it is now. Null when nothing was changed.' })
  category!: CategoryObject | null

  @Field(() => DeskObject, { nullable: true, description: 'Its desk, with the categories as they are now. Null when nothing was changed.' })
  desk!: DeskObject | null
}

@ObjectType({ description: 'What ticketNumberPreview answers.' })
export class TicketNumberPreview extends Payload {
  @Field(() => [String], { description: 'The next three numbers; empty when the pattern cannot be used.' })
  numbers!: string[]
}
