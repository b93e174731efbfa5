import { Field, ObjectType } from 'type-graphql'
import { Payload } from '../../graphql/user-error.js'
import { OperatorObject } from './operator.object.js'

@ObjectType({ description: 'What operatorSignIn answers. The session itself is in an HttpOnly cookie.' })
export class OperatorSignInPayload extends Payload {
  @Field(() => OperatorObject, { nullable: true, description: 'Who signed in.' })
  operator!: OperatorObject | null
}

@ObjectType({ description: 'What operatorSignOut answers.' })
export class OperatorSignOutPayload extends Payload {}
