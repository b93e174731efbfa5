import { Field, ID, ObjectType } from 'type-graphql'
import { Payload } from '../../graphql/user-error.js'
import { CannedReplyObject } from './canned-reply.object.js'

@ObjectType({ description: 'What cannedReplyCreate and cannedReplyUpdate answer.' })
export class CannedReplyPayload extends Payload {
  @Field(() => CannedReplyObject, { nullable: true, description: 'The canned reply as it is now. Null when nothing was changed.' })
  cannedReply!: CannedReplyObject | null
}

@ObjectType({ description: 'What cannedReplyDelete answers.' })
export class CannedReplyDeletePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'Of the one that is gone, for a cache. Null when nothing was changed.' })
  cannedReplyId!: string | null
}
