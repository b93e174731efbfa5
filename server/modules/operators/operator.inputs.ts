import { IsOptional } from 'class-validator'
import { Field, ID, InputType } from 'type-graphql'
import { IdempotentInput } from '../../graphql/idempotent-input.js'
import { AtMostCharacters, AtMostItems, IsNotBlank } from '../../graphql/input-checks.js'
import { EmailAddressScalar } from '../../graphql/scalars.js'
import { OperatorRole } from './operator.object.js'

@InputType({ description: 'Somebody who shall join the support team.' })
export class OperatorInviteInput extends IdempotentInput {
  @Field(() => String, { description: '1 to 100 characters; clients see it beside a reply.' })
  @IsNotBlank('the name')
  @AtMostCharacters(100, 'the name')
  name!: string

  @Field(() => EmailAddressScalar, { description: 'The address that they will sign in with; no other operator may have it.' })
  @AtMostCharacters(254, 'the email')
  email!: string

  @Field(() => OperatorRole, { description: 'What they may do.' })
  role!: OperatorRole

  @Field(() => [ID], { description: 'The desks that they are a member of, at most 100; an ADMIN works all.' })
  @AtMostItems(100, 'desks')
  deskIds!: string[]
}

@InputType({ description: 'What to change of an operator; a field that is left out stays.' })
export class OperatorUpdateInput {
  @Field(() => String, { nullable: true, description: '1 to 100 characters; clients see it beside a reply.' })
  @IsOptional()
  @IsNotBlank('the name')
  @AtMostCharacters(100, 'the name')
  name?: string | null

  @Field(() => OperatorRole, { nullable: true, description: 'What they may do. The last admin who can sign in stays one.' })
  role?: OperatorRole | null

  @Field(() => [ID], { nullable: true, description: 'All desks that they shall be a member of, at most 100.' })
  @IsOptional()
  @AtMostItems(100, 'desks')
  deskIds?: string[] | null
}
