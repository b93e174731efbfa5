import { Field, ObjectType, registerEnumType } from 'type-graphql'
import type { UserErrorDetail } from '../../../core/user-error.js'
import { DateTimeScalar } from '../../../graphql/scalars.js'
import { Payload, UserError } from '../../../graphql/user-error.js'
import { DeskSecretObject } from '../../desks/desk-secret.object.js'

export enum IdentitySignature {
  JWT = 'JWT',
  HMAC = 'HMAC',
}

registerEnumType(IdentitySignature, {
  name: 'IdentitySignature',
  description: 'How an identity is signed.',
  valuesConfig: {
    JWT: { description: 'A JSON Web Token, RFC 7519, signed with HS256.' },
    HMAC: { description: 'HMAC-SHA256 of the external ID.' },
  },
})

@ObjectType({ description: "What is right and wrong about an identity that a host's server signed." })
export class DeskIdentityCheck extends Payload {
  @Field(() => Boolean, { description: 'True when clientSessionCreate would take it now.' })
  valid!: boolean

  @Field(() => IdentitySignature, { nullable: true, description: 'How it is signed. Null when it is not signed at all.' })
  signature!: IdentitySignature | null

  @Field(() => DeskSecretObject, { nullable: true, description: "The secret that it is signed with. Null when none of the desk's valid ones." })
  secret!: DeskSecretObject | null

  @Field(() => String, { nullable: true, description: 'Who it says it is; read from a JWT even where its signature is wrong. Null when that cannot be read.' })
  externalId!: string | null

  @Field(() => String, { nullable: true, description: 'The email that it gives.' })
  email!: string | null

  @Field(() => String, { nullable: true, description: 'The name that it gives.' })
  name!: string | null

  @Field(() => String, { nullable: true, description: 'The phone number that it gives.' })
  phone!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the JWT expires. Null without one.' })
  expiresAt!: string | null

  @Field(() => [String], { description: 'What is wrong and what to do about it, one sentence each; empty when it is valid.' })
  problems!: string[]

  @Field(() => [UserError], { description: 'What kept it from being checked; then all else is empty.' })
  override userErrors!: UserErrorDetail[]
}

/** What is told when nothing could be checked. */
export const UNCHECKED: Omit<DeskIdentityCheck, 'userErrors'> = {
  valid: false,
  signature: null,
  secret: null,
  externalId: null,
  email: null,
  name: null,
  phone: null,
  expiresAt: null,
  problems: [],
}
