import { Field, ObjectType } from 'type-graphql'
import { Payload } from '../../graphql/user-error.js'
import { ApiKeyObject } from './api-key.object.js'

@ObjectType({ description: 'What apiKeyCreate answers.' })
export class ApiKeyCreatePayload extends Payload {
  @Field(() => ApiKeyObject, { nullable: true, description: 'The new key.' })
  apiKey!: ApiKeyObject | null

  @Field(() => String, { nullable: true, description: 'The Bearer credential. Shown this once; only its hash is kept.' })
  token!: string | null
}

@ObjectType({ description: 'What apiKeyRevoke answers.' })
export class ApiKeyRevokePayload extends Payload {
  @Field(() => ApiKeyObject, { nullable: true, description: 'The key as it is now.' })
  apiKey!: ApiKeyObject | null
}
