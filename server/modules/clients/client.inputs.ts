import { IsOptional } from 'class-validator'
import { Field, InputType } from 'type-graphql'
import { AtMostCharacters } from '../../graphql/input-checks.js'
import { EmailAddressScalar } from '../../graphql/scalars.js'

@InputType({ description: 'Who a host page says its visitor is: a JWT, or an external ID with its HMAC.' })
export class ClientIdentityInput {
  @Field(() => String, {
    nullable: true,
    description: "RFC 7519, HS256 with the desk's secret: `sub` the external ID, `aud` the desk's token, `exp` at most an hour away; `email`, `name` and `phone` as wanted.",
  })
  jwt?: string | null

  @Field(() => String, { nullable: true, description: "Who the visitor is in the host's own system. Needs `signature`." })
  externalId?: string | null

  @Field(() => EmailAddressScalar, { nullable: true, description: 'A claim: shown, never used to find tickets. Ignored beside a JWT.' })
  @IsOptional()
  @AtMostCharacters(255, 'the email')
  email?: string | null

  @Field(() => String, { nullable: true, description: 'A claim: shown only. Ignored beside a JWT.' })
  @IsOptional()
  @AtMostCharacters(255, 'the name')
  name?: string | null

  @Field(() => String, { nullable: true, description: 'A claim: shown only. Ignored beside a JWT.' })
  @IsOptional()
  @AtMostCharacters(64, 'the phone number')
  phone?: string | null

  @Field(() => String, { nullable: true, description: "HMAC-SHA256 of the external ID with the desk's secret, as lower-case hex." })
  signature?: string | null
}
