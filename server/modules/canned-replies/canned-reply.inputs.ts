import { IsOptional } from 'class-validator'
import { Field, ID, InputType } from 'type-graphql'
import { IdempotentInput } from '../../graphql/idempotent-input.js'
import { AtMostCharacters, AtMostKilobytes, IsNotBlank } from '../../graphql/input-checks.js'
import { HasKnownVariables } from './variables.js'

@InputType({ description: 'A new canned reply.' })
export class CannedReplyCreateInput extends IdempotentInput {
  @Field(() => ID, { nullable: true, description: 'The desk that it is for; every desk, unless given.' })
  deskId?: string | null

  @Field(() => String, { description: 'What operators choose it by, 1 to 100 characters.' })
  @IsNotBlank('the name')
  @AtMostCharacters(100, 'the name')
  name!: string

  @Field(() => String, { description: 'In Markdown, 1 byte to 64 KB, with {{client_name}}, {{ticket_number}} and {{operator_name}} as wanted.' })
  @IsNotBlank('the text')
  @AtMostKilobytes(64, 'the text')
  @HasKnownVariables()
  body!: string
}

@InputType({ description: 'What to change of a canned reply; a field that is left out stays.' })
export class CannedReplyUpdateInput {
  @Field(() => ID, { nullable: true, description: 'The desk that it is for; null for every desk.' })
  deskId?: string | null

  @Field(() => String, { nullable: true, description: 'What operators choose it by, 1 to 100 characters.' })
  @IsOptional()
  @IsNotBlank('the name')
  @AtMostCharacters(100, 'the name')
  name?: string | null

  @Field(() => String, { nullable: true, description: 'In Markdown, 1 byte to 64 KB, with {{client_name}}, {{ticket_number}} and {{operator_name}} as wanted.' })
  @IsOptional()
  @IsNotBlank('the text')
  @AtMostKilobytes(64, 'the text')
  @HasKnownVariables()
  body?: string | null
}
