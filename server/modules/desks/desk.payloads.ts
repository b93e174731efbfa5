import { Field, ObjectType } from 'type-graphql'
import type { UserErrorDetail } from '../../core/user-error.js'
import { Payload, UserError } from '../../graphql/user-error.js'
import { CategoryObject, DeskObject } from './desk.object.js'

@ObjectType({ description: 'What a change of a desk answers.' })
export class DeskPayload extends Payload {
  @Field(() => DeskObject, { nullable: true, description: 'The desk as it is now. Null when nothing was changed.' })
  desk!: DeskObject | null
}

@ObjectType({ description: 'What deskSecretCreate answers.' })
export class DeskSecretCreatePayload extends Payload {
  @Field(() => DeskObject, { nullable: true, description: 'The desk, with its secrets as they are now. Null when none was made.' })
  desk!: DeskObject | null

  @Field(() => String, { nullable: true, description: 'The secret itself, 256 random bits as base64url text. Shown here and never again. Null when none was made.' })
  secret!: string | null

  @Field(() => [UserError], { description: 'What kept it from being done; empty when it was.' })
  override userErrors!: UserErrorDetail[]
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
