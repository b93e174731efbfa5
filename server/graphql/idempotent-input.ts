import { IsOptional } from 'class-validator'
import { Field, InputType } from 'type-graphql'
import { AtMostCharacters } from './input-checks.js'

/** What the input of every create has. */
@InputType()
export abstract class IdempotentInput {
  @Field(() => String, { nullable: true, description: 'A text of your own, at most 255 characters: a retry with it within 24 hours returns the first result.' })
  @IsOptional()
  @AtMostCharacters(255, 'the idempotency key')
  idempotencyKey?: string | null
}
