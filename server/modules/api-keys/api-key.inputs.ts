import { ArrayNotEmpty } from 'class-validator'
import { Field, InputType } from 'type-graphql'
import type { Scope } from '../../core/viewer.js'
import { AtMostCharacters, IsNotBlank } from '../../graphql/input-checks.js'
import { DateTimeScalar } from '../../graphql/scalars.js'
import { ApiKeyScope } from './api-key.object.js'

@InputType({ description: 'A new API key.' })
export class ApiKeyCreateInput {
  @Field(() => String, { description: 'What it is for, 1 to 100 characters; shown as the author of what it writes.' })
  @IsNotBlank('the name')
  @AtMostCharacters(100, 'the name')
  name!: string

  @Field(() => [ApiKeyScope], { description: 'What it may do; at least one.' })
  @ArrayNotEmpty({ message: 'Choose at least one scope.' })
  scopes!: Scope[]

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ends; never, unless given.' })
  expiresAt?: string | null
}
