import { Field, ID, ObjectType } from 'type-graphql'
import { DateTimeScalar } from '../../graphql/scalars.js'

@ObjectType('DeskSecret', { description: "What a host's server signs its visitors' identity with. A desk has at most two that are valid, so that one can replace the other." })
export class DeskSecretObject {
  @Field(() => ID, { description: 'Opaque.' })
  id!: string

  @Field(() => String, { description: 'Its last four characters, to tell one from the other.' })
  hint!: string

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'When an identity was last signed with it, to the minute. Null when none was yet.' })
  lastUsedAt!: string | null
}

/** Of 43 random characters four may be shown: what is left unknown is far more than anybody can try. */
export function hintOf(secret: string): string {
  return secret.slice(-4)
}
